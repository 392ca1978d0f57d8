package be.cyberfam.lab.ami;

/** A customer's channel left its seat: {@code kind} says to what kind of place, {@code destination} to which, {@code next} as which call. */
public final class LabTransferredEvent extends LabCallEvent {
    private static final long serialVersionUID = 1;

    private String kind = "";
    private String destination = "";
    private String next = "";

    public LabTransferredEvent(Object source) {
        super(source);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String value) {
        destination = value;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String value) {
        next = value;
    }
}
