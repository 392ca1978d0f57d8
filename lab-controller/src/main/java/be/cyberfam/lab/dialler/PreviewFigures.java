package be.cyberfam.lab.dialler;

import java.time.Duration;

/**
 * How seats prepared their calls. Reading is preparation: it is part neither of a call's handle time nor of a seat's waiting.
 *
 * @param called how many were called after they had been read about
 * @param passed how many were passed over
 * @param reading how long both were read about, together
 */
public record PreviewFigures(int called, int passed, Duration reading) {
    public static final PreviewFigures NONE = new PreviewFigures(0, 0, Duration.ZERO);

    public PreviewFigures plusCalled(Duration read) {
        return new PreviewFigures(called + 1, passed, reading.plus(read));
    }

    public PreviewFigures plusPassed(Duration read) {
        return new PreviewFigures(called, passed + 1, reading.plus(read));
    }
}
