package be.cyberfam.lab.ami;

import org.asteriskjava.manager.event.UserEvent;

/** The dialplan tells of one of our calls. Public and a bean because Asterisk-Java fills it by its setters. */
public abstract sealed class LabCallEvent extends UserEvent
        permits LabConsultEvent,
                LabDiallingEvent,
                LabEnteredEvent,
                LabOverEvent,
                LabOverflowEvent,
                LabReachedEvent,
                LabSupervisionEvent,
                LabTransferredEvent {
    private static final long serialVersionUID = 1;

    private String labCall = "";

    protected LabCallEvent(Object source) {
        super(source);
    }

    public final String getLabCall() {
        return labCall;
    }

    public final void setLabCall(String value) {
        labCall = value;
    }
}
