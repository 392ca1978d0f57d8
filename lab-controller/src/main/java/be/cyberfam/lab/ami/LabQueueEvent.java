package be.cyberfam.lab.ami;

import org.asteriskjava.manager.event.UserEvent;

/** The dialplan went on after Queue: {@code status} is QUEUESTATUS. Public and a bean because Asterisk-Java fills it by its setters. */
public final class LabQueueEvent extends UserEvent {
    private static final long serialVersionUID = 1;

    private String labCall = "";

    private String status = "";

    public LabQueueEvent(Object source) {
        super(source);
    }

    public String getLabCall() {
        return labCall;
    }

    public void setLabCall(String value) {
        labCall = value;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String value) {
        status = value;
    }
}
