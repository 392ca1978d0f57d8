package be.cyberfam.lab.ami;

/** A line is full for a caller: {@code why} is time or waiting, {@code to} a line or call-back. */
public final class LabOverflowEvent extends LabCallEvent {
    private static final long serialVersionUID = 1;

    private String why = "";
    private String to = "";

    public LabOverflowEvent(Object source) {
        super(source);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String value) {
        why = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }
}
