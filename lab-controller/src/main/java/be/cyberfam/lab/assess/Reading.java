package be.cyberfam.lab.assess;

import java.util.Optional;

/** What a machine read of one call for one criterion. */
public sealed interface Reading {
    /**
     * It was read.
     *
     * @param atMs the second that shows it, in ms from the answer; empty when no single one does
     */
    record Value(double value, Optional<Long> atMs) implements Reading {}

    /** There was nothing to judge, as holds in a call without one. */
    record NothingToJudge() implements Reading {}

    /** It was not measured, or the measure cannot be trusted: a person may still judge it. */
    record NotMeasured() implements Reading {}
}
