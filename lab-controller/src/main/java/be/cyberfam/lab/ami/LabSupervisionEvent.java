package be.cyberfam.lab.ami;

/** A supervisor's phone is let into a call: {@code mode} is listen, whisper or barge. */
public final class LabSupervisionEvent extends LabCallEvent {
    private static final long serialVersionUID = 1;

    private String mode = "";

    public LabSupervisionEvent(Object source) {
        super(source);
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String value) {
        mode = value;
    }
}
