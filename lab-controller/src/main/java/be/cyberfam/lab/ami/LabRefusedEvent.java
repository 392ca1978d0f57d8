package be.cyberfam.lab.ami;

import org.asteriskjava.manager.event.UserEvent;

/** The dialplan refused a call. Public and a bean because Asterisk-Java fills it by its setters. */
public final class LabRefusedEvent extends UserEvent {
    private static final long serialVersionUID = 1;

    private String reason = "";

    public LabRefusedEvent(Object source) {
        super(source);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
