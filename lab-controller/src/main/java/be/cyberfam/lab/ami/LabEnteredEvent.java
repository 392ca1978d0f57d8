package be.cyberfam.lab.ami;

/** The line's machine has said what it has to say; with a voice menu also which line the caller wants. */
public final class LabEnteredEvent extends LabCallEvent {
    private static final long serialVersionUID = 1;

    private String key = "";
    private String chosen = "";

    public LabEnteredEvent(Object source) {
        super(source);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String value) {
        key = value;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String value) {
        chosen = value;
    }
}
