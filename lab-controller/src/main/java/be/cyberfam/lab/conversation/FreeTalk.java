package be.cyberfam.lab.conversation;

import be.cyberfam.lab.scenario.Fact;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer who words a line himself: what he is told, and whether what he then wants to say stays within his scenario. He may
 * name no number and nobody that the scenario does not know.
 */
public record FreeTalk(Role role) {
    private static final int LONGEST = 220;
    private static final int MOST_WORDS = 35;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+|[.!?…:]");
    private static final Set<String> ALWAYS = Set.of("i", "i'm", "i've", "i'll", "i'd");
    private static final Set<String> NUMBERS = Set.of(
            ("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante"
                            + " cinquante soixante septante huitante quatre-vingt quatre-vingts nonante cent cents mille"
                            + " twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
                            + " zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig"
                            + " negentig honderd duizend"
                            + " two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
                            + " thousand")
                    .split(" "));

    /** What he is told before he words this line. */
    public String instructions(String line) {
        var persona = role.persona();
        return """
                You play %s, %d years old, a customer on the telephone. Answer in the language with the code %s.
                What the call is for the trainee to practise: %s.
                Say what is in the line below in one or two short sentences, in your own words, fitting what the agent just said.
                Never add a number, a name or a fact that is not written here. Stay the customer. Only the words to be spoken.
                The line: %s
                What is true: %s
                """.formatted(
                        persona.name(),
                        persona.age(),
                        persona.voice().language(),
                        role.scenario().aim(),
                        line,
                        role.facts().all().stream()
                                .map(fact -> fact.key() + " = " + fact.value())
                                .collect(Collectors.joining("; ")));
    }

    /** Whether he may say this in place of the line. */
    public boolean isAllowed(String line, String reply) {
        return reply.length() <= LONGEST
                && reply.split("\\s+").length <= MOST_WORDS
                && reply.chars().noneMatch(Character::isISOControl)
                && knowsNumbers(line, reply)
                && knowsNames(line, reply);
    }

    private boolean knowsNumbers(String line, String reply) {
        var known = facts(line).map(text -> text.replaceAll("[^0-9]", "")).toList();
        var said = words(facts(line)).filter(NUMBERS::contains).collect(Collectors.toSet());
        return DIGITS.matcher(reply)
                        .results()
                        .allMatch(run -> known.stream().anyMatch(digits -> digits.contains(run.group())))
                && words(Stream.of(reply)).filter(NUMBERS::contains).allMatch(said::contains);
    }

    /** A capital within a sentence is a name's; at its beginning every word has one. */
    private boolean knowsNames(String line, String reply) {
        var known = words(Stream.concat(facts(line), phrases())).collect(Collectors.toSet());
        var begins = true;
        for (var found : (Iterable<String>) WORD.matcher(reply).results().map(r -> r.group())::iterator) {
            var isName = !begins && Character.isUpperCase(found.codePointAt(0));
            if (isName && words(Stream.of(found)).anyMatch(part -> !known.contains(part) && !ALWAYS.contains(part))) {
                return false;
            }
            begins = !Character.isLetter(found.codePointAt(0));
        }
        return true;
    }

    private Stream<String> facts(String line) {
        return Stream.concat(
                Stream.of(line, role.persona().name()),
                role.facts().all().stream().flatMap(FreeTalk::texts));
    }

    private static Stream<String> texts(Fact fact) {
        return Stream.concat(Stream.of(fact.value(), fact.spoken()), fact.also().stream());
    }

    private Stream<String> phrases() {
        return Stream.concat(role.scenario().phrases().keySet().stream(), role.common().keySet().stream())
                .flatMap(this::wordings);
    }

    private Stream<String> wordings(PhraseId id) {
        return role.phrase(id).wordings().stream();
    }

    /** In lower case, and the parts of what a hyphen joins besides. */
    private static Stream<String> words(Stream<String> texts) {
        return texts.map(text -> text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{M}'-]+")))
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split("[-']"))))
                .filter(word -> !word.isEmpty());
    }
}
