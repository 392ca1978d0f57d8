package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.PackId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All one customer needs to play one scenario: the scenario, who he is, and the phrases of every occasion. */
public record Role(
        PackId pack, Scenario scenario, Persona persona, Map<PhraseId, Phrase> common, Map<PhraseId, String> dictated) {
    /** What a correction calls the thing it is about. */
    static final String IT = "it";

    public Role {
        common = Map.copyOf(common);
        dictated = Map.copyOf(dictated);
    }

    /** A role to which nobody has dictated anything. */
    public Role(PackId pack, Scenario scenario, Persona persona, Map<PhraseId, Phrase> common) {
        this(pack, scenario, persona, common, Map.of());
    }

    /** The same, with words that somebody else chose for him. */
    public Role dictated(PhraseId id, String text) {
        var more = new HashMap<>(dictated);
        more.put(id, text);
        return new Role(pack, scenario, persona, common, more);
    }

    /** In how many ways he can say it. */
    public int wordings(PhraseId id) {
        return dictated.containsKey(id) ? 1 : phrase(id).wordings().size();
    }

    /** A phrase of the scenario, or else a common one; a scenario may word an occasion its own way. */
    public Phrase phrase(PhraseId id) {
        var own = scenario.phrases().get(id);
        var phrase = own != null ? own : common.get(id);
        if (phrase == null) {
            throw new IllegalArgumentException("scenario \"" + scenario.id() + "\" has no phrase \"" + id + "\"");
        }
        return phrase;
    }

    /** Whether he has words for an occasion. */
    public boolean has(Occasion occasion) {
        return scenario.phrases().containsKey(occasion.phrase()) || common.containsKey(occasion.phrase());
    }

    /** One wording as it is spoken of one fact, which it calls {@code {it}}. */
    public Utterance utterance(PhraseId id, int wording, Fact it) {
        var about = facts().with(new Facts(List.of(new Fact(IT, it.value(), it.spoken(), List.of()))));
        var text = about.speak(phrase(id).wordings().get(wording));
        return new Utterance(pack, scenario.id(), id, wording, text, persona.voice());
    }

    /** One wording as it is spoken, facts filled in. */
    public Utterance utterance(PhraseId id, int wording) {
        var words = dictated.get(id);
        var text = words == null ? facts().speak(phrase(id).wordings().get(wording)) : words;
        return new Utterance(pack, scenario.id(), id, wording, text, persona.voice());
    }

    /** Everything he may say in this call, in every wording: what must be spoken beforehand. */
    public List<Utterance> utterances() {
        return Stream.concat(scenario.phrases().keySet().stream(), common.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(PhraseId::value))
                .filter(id -> !isUnused(id))
                .flatMap(this::spoken)
                .toList();
    }

    /** What his habits never make him say needs no voice. */
    private boolean isUnused(PhraseId id) {
        var habits = persona.manner().habits();
        return switch (Occasion.of(id).orElse(Occasion.GREETING)) {
            case ASKS_AGAIN -> habits.asksAgain() == 0;
            case CORRECTS -> !habits.corrects();
            case MACHINE -> true; // spoken when one picks up
            case PUTS_ASIDE, FAR_AWAY, IS_BACK -> habits.putsAside() == 0;
            default -> false;
        };
    }

    private Stream<Utterance> spoken(PhraseId id) {
        var wordings = IntStream.range(0, phrase(id).wordings().size()).boxed();
        return id.equals(Occasion.CORRECTS.phrase())
                ? wordings.flatMap(w -> scenario.facts().all().stream().map(it -> utterance(id, w, it)))
                : wordings.map(w -> utterance(id, w));
    }

    /** How much things weigh with him in this call: the scenario's word goes before his own. */
    public MoodRules moodRules() {
        return persona.mood().with(scenario.mood());
    }

    /** The customer's own record and the truth of the case. */
    public Facts facts() {
        return persona.known().with(scenario.facts()).spokenIn(persona.voice().language());
    }
}
