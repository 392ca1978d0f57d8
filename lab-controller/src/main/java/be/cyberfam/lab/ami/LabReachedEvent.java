package be.cyberfam.lab.ami;

/** A customer whom the lab called before a seat was on the line has picked up. */
public final class LabReachedEvent extends LabCallEvent {
    private static final long serialVersionUID = 1;

    public LabReachedEvent(Object source) {
        super(source);
    }
}
