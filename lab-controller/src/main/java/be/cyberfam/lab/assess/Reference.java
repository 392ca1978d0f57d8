package be.cyberfam.lab.assess;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where a known description of the trade, or of a language or skill, says the same as a competence. */
public record Reference(Frame frame, String code) {
    private static final int LONGEST = 120;

    /** A description others have published. */
    public enum Frame {
        /** The European classification of skills: 5244.1 and 4222.1. */
        ESCO("ESCO", "the skill as ESCO calls it", code -> true),
        /** The French title Conseiller relation client à distance. */
        RNCP("RNCP35304", "CCP1 or CCP2", fits("CCP[12]")),
        /** The Flemish qualification contactcenteroperator. */
        VKS("VKS 0213", "what the qualification says", code -> true),
        /** Le Forem's description of the trade. */
        FOREM("Forem", "what the description says", code -> true),
        /** The European frame for languages. */
        CEFR("CEFR", "A1 to C2", fits("[ABC][12]")),
        /** The European frame for digital skills. */
        DIGCOMP("DigComp", "its number in quotes, as in \"1.3\"", fits("[1-5]\\.[1-6]"));

        private final String title;
        private final String instead;
        private final Predicate<String> known;

        Frame(String title, String instead, Predicate<String> known) {
            this.title = title;
            this.instead = instead;
            this.known = known;
        }

        /** As people call it. */
        public String title() {
            return title;
        }

        private static Predicate<String> fits(String pattern) {
            return Pattern.compile(pattern).asMatchPredicate();
        }
    }

    public Reference {
        Grid.check(
                frame.title + " reference \"" + code + "\"",
                code.length() <= LONGEST && frame.known.test(code),
                "is not known",
                frame.instead);
    }
}
