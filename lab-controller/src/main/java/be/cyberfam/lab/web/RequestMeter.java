package be.cyberfam.lab.web;

/** Told of every request that was answered. */
@FunctionalInterface
public interface RequestMeter {
    /** Operation by its id, or a short name for what is no operation; duration in ns. */
    void answered(String operation, String method, int status, long nanos);
}
