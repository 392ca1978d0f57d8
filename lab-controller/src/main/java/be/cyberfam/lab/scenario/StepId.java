package be.cyberfam.lab.scenario;

/** Names one step of a scenario, for example {@code explication}. */
public record StepId(String value) {
    public StepId {
        Names.check("step", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
