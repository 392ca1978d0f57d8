package be.cyberfam.lab.ami;

/** The dialplan went on after Dial: {@code status} is DIALSTATUS. */
public final class LabDialledEvent extends LabOverEvent {
    private static final long serialVersionUID = 1;

    public LabDialledEvent(Object source) {
        super(source);
    }
}
