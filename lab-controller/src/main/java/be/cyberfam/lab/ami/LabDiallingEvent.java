package be.cyberfam.lab.ami;

import org.asteriskjava.manager.event.UserEvent;

/** A seat's phone was answered; the customer is called now. Public and a bean because Asterisk-Java fills it by its setters. */
public final class LabDiallingEvent extends UserEvent {
    private static final long serialVersionUID = 1;

    private String labCall = "";

    public LabDiallingEvent(Object source) {
        super(source);
    }

    public String getLabCall() {
        return labCall;
    }

    public void setLabCall(String value) {
        labCall = value;
    }
}
