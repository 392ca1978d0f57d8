package be.cyberfam.lab.ami;

/** The dialplan went on after an application that says in a status how it ended. */
public abstract sealed class LabOverEvent extends LabCallEvent permits LabDialledEvent, LabQueueEvent {
    private static final long serialVersionUID = 1;

    private String status = "";

    protected LabOverEvent(Object source) {
        super(source);
    }

    public final String getStatus() {
        return status;
    }

    public final void setStatus(String value) {
        status = value;
    }
}
