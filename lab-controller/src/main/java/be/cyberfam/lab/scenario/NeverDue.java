package be.cyberfam.lab.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cues that cannot come with this customer, so that the steps behind them are never played. */
record NeverDue(StepGraph steps, Manner manner) {
    /** No call is longer than 12 min, and before its first step something was said. */
    private static final Duration A_CALL = Duration.ofMinutes(11);

    List<Flaw> flaws() {
        return steps.steps().stream().flatMap(this::flaws).toList();
    }

    private Stream<Flaw> flaws(Step step) {
        return step.next().stream()
                .flatMap(branch -> reason(branch.on()).stream())
                .map(reason -> new Flaw(
                        new Flaw.Place.InStep(step.id()),
                        "step \"" + step.id() + "\" " + reason.what(),
                        reason.instead()));
    }

    private Optional<Reason> reason(Cue cue) {
        return switch (cue) {
            case Cue.Silence silence
            when silence.length().compareTo(manner.silence()) >= 0 ->
                Optional.of(new Reason(
                        "waits for " + seconds(silence.length()) + " of silence, and after " + seconds(manner.silence())
                                + " he asks whether anyone is there",
                        "less than " + seconds(manner.silence()) + ", or a longer silence in his manner"));
            case Cue.Elapsed elapsed
            when elapsed.length().compareTo(A_CALL) > 0 ->
                Optional.of(new Reason(
                        "waits for " + seconds(elapsed.length()) + ", longer than any call",
                        "at most " + seconds(A_CALL)));
            default -> Optional.empty();
        };
    }

    private static String seconds(Duration length) {
        return length.toSeconds() + " s";
    }

    private record Reason(String what, String instead) {}
}
