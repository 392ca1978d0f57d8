package be.cyberfam.lab.conversation;

import be.cyberfam.lab.scenario.PhraseId;
import java.util.List;
import java.util.stream.Stream;

/** Phrases in the order they are said. */
final class Phrases {
    private Phrases() {}

    static List<PhraseId> joined(List<PhraseId> first, List<PhraseId> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
