package be.cyberfam.lab.ami;

/** The dialplan went on after Queue: {@code status} is QUEUESTATUS. */
public final class LabQueueEvent extends LabOverEvent {
    private static final long serialVersionUID = 1;

    public LabQueueEvent(Object source) {
        super(source);
    }
}
