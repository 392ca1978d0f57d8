package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.FieldAct;
import be.cyberfam.lab.measure.Typing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the log of a call's fields how it was typed. A field into which something was pasted is not typed, and left out. */
final class TypingLog {
    private static final Set<String> CORRECTIONS = Set.of("Backspace", "Delete");

    private final Map<String, Instant> visits = new HashMap<>();
    private final Map<String, Instant> lastKeys = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> typed = new HashSet<>();
    private final Set<String> pasted = new HashSet<>();
    private final List<FieldAct> acts;
    private long millis;
    private int keystrokes;
    private int corrections;

    private TypingLog(List<FieldAct> acts) {
        this.acts = acts;
    }

    /** @param corrections how many keys took something out again */
    record Typed(Typing typing, int corrections) {}

    /**
     * What was typed; empty when nothing was.
     *
     * @param errors by field, how many signs stand there wrong in the end
     */
    static Optional<Typed> of(List<FieldAct> acts, Map<String, Integer> errors) {
        return new TypingLog(acts).read(errors);
    }

    private Optional<Typed> read(Map<String, Integer> errors) {
        acts.stream().filter(act -> act.kind() == FieldAct.Kind.PASTED).forEach(act -> pasted.add(act.field()));
        acts.stream().filter(act -> !pasted.contains(act.field())).forEach(this::hear);
        visits.keySet().stream().toList().forEach(this::leave);
        int characters = typed.stream()
                .mapToInt(field -> texts.getOrDefault(field, "").length())
                .sum();
        int wrong =
                typed.stream().mapToInt(field -> errors.getOrDefault(field, 0)).sum();
        return keystrokes == 0
                ? Optional.empty()
                : Optional.of(new Typed(
                        new Typing(characters, keystrokes, Math.min(wrong, characters), millis), corrections));
    }

    private void hear(FieldAct act) {
        switch (act.kind()) {
            case KEY -> key(act);
            case LEFT -> {
                texts.put(act.field(), act.detail());
                leave(act.field());
            }
            case ENTERED, CHOSE, PASTED -> {}
        }
    }

    /** Letters and what takes them out again; moving about is not typing. */
    private void key(FieldAct act) {
        boolean corrects = CORRECTIONS.contains(act.detail());
        if (!corrects && act.detail().codePointCount(0, act.detail().length()) != 1) {
            return;
        }
        keystrokes++;
        corrections += corrects ? 1 : 0;
        typed.add(act.field());
        visits.putIfAbsent(act.field(), act.at());
        lastKeys.put(act.field(), act.at());
    }

    /** From the first key to the last of each visit: what lies between two visits is not typing. */
    private void leave(String field) {
        var first = visits.remove(field);
        var last = lastKeys.remove(field);
        if (first != null && last != null) {
            millis += Math.max(0, Duration.between(first, last).toMillis());
        }
    }
}
