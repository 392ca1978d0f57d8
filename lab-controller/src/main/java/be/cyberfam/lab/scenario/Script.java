package be.cyberfam.lab.scenario;

import java.util.List;

/**
 * How the company wants one kind of call to be handled: what to say step by step, what to write down, and what the note
 * must hold.
 *
 * @param title the reason for the call, as the agent chooses it from a list
 * @param fields keys of the form fields to be completed
 * @param checklist what the note must hold, one thing each
 */
public record Script(ScriptId id, String title, List<Step> steps, List<String> fields, List<String> checklist) {
    public Script {
        steps = List.copyOf(steps);
        fields = List.copyOf(fields);
        checklist = List.copyOf(checklist);
        check(!title.isBlank(), "has no title", "the reason for the call in a few words");
        check(!steps.isEmpty(), "has no steps", "at least one");
        check(!checklist.isEmpty(), "says nothing of the note", "what it must hold under note");
        check(fields.stream().distinct().count() == fields.size(), "asks for a field twice", "it once");
    }

    /**
     * One thing to do on the telephone.
     *
     * @param title what it is for, in two or three words
     * @param say one good way to say it, as a whole sentence
     * @param words what it must not miss, for those who need no sentence any more
     */
    public record Step(String title, String say, List<String> words) {
        public Step {
            words = List.copyOf(words);
            if (title.isBlank() || say.isBlank() || words.isEmpty()) {
                throw new IllegalArgumentException("a step of a script lacks something: write title, say and words");
            }
        }
    }

    private void check(boolean holds, String what, String instead) {
        if (!holds) {
            throw new IllegalArgumentException("script \"" + id + "\" " + what + ": write " + instead);
        }
    }
}
