package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody outside the room whom trainees can ask, or give a customer to, as in a second level.
 *
 * @param id her name in requests, in the shape of an id
 * @param service where she works, as the screen names it within a sentence
 * @param level of support, 2 for the second level
 * @param expects what she wants of a hand-over
 * @param lines what she says, a phrase for every {@link ColleagueLine}
 * @param facts what her lines may name in braces: her name, her service, the company
 */
public record Colleague(
        String id,
        String name,
        Labels service,
        int level,
        Voice voice,
        HandoverTerms expects,
        Map<PhraseId, Phrase> lines,
        Facts facts) {
    private static final int HIGHEST_LEVEL = 3;

    public Colleague {
        lines = Map.copyOf(lines);
        Names.check("colleague", id);
        if (name.isBlank()) {
            throw new IllegalArgumentException("colleague \"" + id + "\" has no name: write one");
        }
        if (level < 1 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException("colleague \"" + id + "\" is of level " + level + ": write 1 to 3");
        }
        for (var line : ColleagueLine.values()) {
            checkLine(id, line, lines, facts);
        }
    }

    private static void checkLine(String id, ColleagueLine line, Map<PhraseId, Phrase> lines, Facts facts) {
        var phrase = lines.get(line.phrase());
        if (phrase == null) {
            throw new IllegalArgumentException(
                    "colleague \"" + id + "\" has nothing to say for \"" + line.phrase() + "\": write it under lines");
        }
        phrase.wordings().stream()
                .flatMap(text -> facts.missingFrom(text).stream())
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(
                            "line \"" + line.phrase() + "\" of colleague \"" + id + "\" names {" + key
                                    + "}: write one of " + facts.values().keySet());
                });
    }

    /** How many wordings she has for a moment. */
    public int wordings(ColleagueLine line) {
        return phrase(line).wordings().size();
    }

    /** One wording as she says it. */
    public Utterance utterance(PackId pack, ColleagueLine line, int wording) {
        var text = facts.speak(phrase(line).wordings().get(wording));
        return new Utterance(pack, sounds(), line.phrase(), wording, text, voice);
    }

    /** Everything she may say: what must be spoken beforehand. */
    public List<Utterance> utterances(PackId pack) {
        return Stream.of(ColleagueLine.values())
                .flatMap(line -> IntStream.range(0, wordings(line)).mapToObj(w -> utterance(pack, line, w)))
                .toList();
    }

    /** Where recordings of her lines stand among the pack's sounds. */
    public ScenarioId sounds() {
        return new ScenarioId("colleague-" + id);
    }

    private Phrase phrase(ColleagueLine line) {
        var phrase = lines.get(line.phrase());
        if (phrase == null) {
            throw new IllegalStateException(line + " is missing");
        }
        return phrase;
    }

    /** All kinds of calls, for whoever takes any. */
    public static Set<Family> anyFamily() {
        return EnumSet.allOf(Family.class);
    }
}
