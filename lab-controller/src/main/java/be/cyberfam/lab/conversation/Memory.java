package be.cyberfam.lab.conversation;

import be.cyberfam.lab.scenario.Inject;
import be.cyberfam.lab.scenario.PhraseId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a customer keeps in mind over the whole call.
 *
 * @param spoken how many phrases he has begun
 * @param times how often he has begun each
 * @param turns how many turns of the agent he has answered
 * @param silences how often nobody spoke to him
 * @param prompted what a supervisor wants of him and he has not done yet, oldest first
 * @param aware what he knows of the work at her console
 * @param heardAt when he last heard her speak
 * @param connectedAt since when somebody is on the line
 */
record Memory(
        int spoken,
        Map<PhraseId, Integer> times,
        int turns,
        int silences,
        List<Inject> prompted,
        Awareness aware,
        Optional<Instant> heardAt,
        Optional<Instant> connectedAt,
        Mood mood) {
    static final Memory EMPTY =
            new Memory(0, Map.of(), 0, 0, List.of(), Awareness.NONE, Optional.empty(), Optional.empty(), Mood.CALM);

    Memory {
        times = Map.copyOf(times);
        prompted = List.copyOf(prompted);
    }

    int timesSaid(PhraseId phrase) {
        return times.getOrDefault(phrase, 0);
    }

    Memory said(PhraseId phrase) {
        var more = new HashMap<>(times);
        more.merge(phrase, 1, Integer::sum);
        return new Memory(spoken + 1, more, turns, silences, prompted, aware, heardAt, connectedAt, mood);
    }

    Memory answered() {
        return new Memory(spoken, times, turns + 1, silences, prompted, aware, heardAt, connectedAt, mood);
    }

    Memory leftInSilence() {
        return new Memory(spoken, times, turns, silences + 1, prompted, aware, heardAt, connectedAt, mood);
    }

    Memory connected(Instant at) {
        return new Memory(spoken, times, turns, silences, prompted, aware, heardAt, Optional.of(at), mood);
    }

    Memory moved(Mood.Change change) {
        return new Memory(spoken, times, turns, silences, prompted, aware, heardAt, connectedAt, mood.after(change));
    }

    Memory prompted(Inject inject) {
        return with(Stream.concat(prompted.stream(), Stream.of(inject)).toList());
    }

    /** The first of what is wanted of him is done. */
    Memory obliged() {
        return with(prompted.subList(1, prompted.size()));
    }

    Memory aware(Awareness now) {
        return new Memory(spoken, times, turns, silences, prompted, now, heardAt, connectedAt, mood);
    }

    Memory heardHer(Instant at) {
        return new Memory(spoken, times, turns, silences, prompted, aware, Optional.of(at), connectedAt, mood);
    }

    private Memory with(List<Inject> wanted) {
        return new Memory(spoken, times, turns, silences, wanted, aware, heardAt, connectedAt, mood);
    }
}
