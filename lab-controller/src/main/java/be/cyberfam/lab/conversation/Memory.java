package be.cyberfam.lab.conversation;

import be.cyberfam.lab.scenario.PhraseId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a customer keeps in mind over the whole call.
 *
 * @param spoken how many phrases he has begun
 * @param times how often he has begun each
 * @param turns how many turns of the agent he has answered
 * @param silences how often nobody spoke to him
 * @param connectedAt since when somebody is on the line
 */
record Memory(
        int spoken, Map<PhraseId, Integer> times, int turns, int silences, Optional<Instant> connectedAt, Mood mood) {
    static final Memory EMPTY = new Memory(0, Map.of(), 0, 0, Optional.empty(), Mood.CALM);

    Memory {
        times = Map.copyOf(times);
    }

    int timesSaid(PhraseId phrase) {
        return times.getOrDefault(phrase, 0);
    }

    Memory said(PhraseId phrase) {
        var more = new HashMap<>(times);
        more.merge(phrase, 1, Integer::sum);
        return new Memory(spoken + 1, more, turns, silences, connectedAt, mood);
    }

    Memory answered() {
        return new Memory(spoken, times, turns + 1, silences, connectedAt, mood);
    }

    Memory leftInSilence() {
        return new Memory(spoken, times, turns, silences + 1, connectedAt, mood);
    }

    Memory connected(Instant at) {
        return new Memory(spoken, times, turns, silences, Optional.of(at), mood);
    }

    Memory moved(Mood.Change change) {
        return new Memory(spoken, times, turns, silences, connectedAt, mood.after(change));
    }
}
