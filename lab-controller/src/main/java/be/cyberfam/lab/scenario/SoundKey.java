package be.cyberfam.lab.scenario;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a name comes to for a Belgian ear, French or Dutch: two that sound alike have the same key, however they are written, as Leclercq and Leclerc, Peeters and
 * Peters, De Smedt and Desmet. Roughly: it is for telling a slip of spelling from a name that was not understood, and spelling still counts.
 */
final class SoundKey {
    /** Each in turn, the longer before the shorter. */
    private static final List<Rule> RULES = List.of(
            Rule.of("ph", "f"),
            Rule.of("th", "t"),
            Rule.of("gh", "g"),
            Rule.of("c?ck|cq|qu|q", "k"),
            Rule.of("c(?=[eiy])", "s"),
            Rule.of("c(?!h)", "k"),
            Rule.of("dt|td|d$", "t"),
            Rule.of("eaux?|aux?", "o"),
            Rule.of("oe|ou", "u"),
            Rule.of("eij|ij|ei|ey|ai|ay", "e"),
            Rule.of("ie|y", "i"),
            Rule.of("ae", "a"),
            Rule.of("(?<!c)h", ""),
            Rule.of("z", "s"),
            Rule.of("x", "ks"),
            Rule.of("w", "v"),
            Rule.of("(.)\\1+", "$1"),
            Rule.of("(?<=..)e$", ""));

    private SoundKey() {}

    /** Of words in lower case without accents. */
    static String of(String words) {
        var key = words.replace(" ", "");
        for (var rule : RULES) {
            key = rule.pattern().matcher(key).replaceAll(rule.with());
        }
        return key;
    }

    private record Rule(Pattern pattern, String with) {
        static Rule of(String pattern, String with) {
            return new Rule(Pattern.compile(pattern), with);
        }
    }
}
