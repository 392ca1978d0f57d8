package be.cyberfam.lab.ami;

/** A consultation has come to its next step; {@code with} and {@code as} say who is asked and under which name. */
public final class LabConsultEvent extends LabCallEvent {
    private static final long serialVersionUID = 1;

    private String step = "";
    private String kind = "";
    private String with = "";
    private String as = "";
    private String status = "";

    public LabConsultEvent(Object source) {
        super(source);
    }

    public String getStep() {
        return step;
    }

    public void setStep(String value) {
        step = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String value) {
        with = value;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String value) {
        as = value;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String value) {
        status = value;
    }
}
