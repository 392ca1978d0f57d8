package be.cyberfam.lab.ami;

/** A seat's phone was answered; the customer is called now. */
public final class LabDiallingEvent extends LabCallEvent {
    private static final long serialVersionUID = 1;

    public LabDiallingEvent(Object source) {
        super(source);
    }
}
