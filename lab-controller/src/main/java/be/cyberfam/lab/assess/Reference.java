package be.cyberfam.lab.assess;

/** Where a known description of the trade, or of a language or skill, says the same as a competence. */
public record Reference(Frame frame, String code) {
    private static final int LONGEST = 120;

    /** A description others have published. */
    public enum Frame {
        /** The European classification of skills: 5244.1 and 4222.1. */
        ESCO("ESCO", "the skill as ESCO calls it", ".*"),
        /** The French title Conseiller relation client à distance. */
        RNCP("RNCP35304", "CCP1 or CCP2", "CCP[12]"),
        /** The Flemish qualification contactcenteroperator. */
        VKS("VKS 0213", "what the qualification says", ".*"),
        /** Le Forem's description of the trade. */
        FOREM("Forem", "what the description says", ".*"),
        /** The European frame for languages. */
        CEFR("CEFR", "A1 to C2", "[ABC][12]"),
        /** The European frame for digital skills. */
        DIGCOMP("DigComp", "its number in quotes, as in \"1.3\"", "[1-5]\\.[1-6]");

        private final String title;
        private final String instead;
        private final String pattern;

        Frame(String title, String instead, String pattern) {
            this.title = title;
            this.instead = instead;
            this.pattern = pattern;
        }

        /** As people call it. */
        public String title() {
            return title;
        }
    }

    public Reference {
        Grid.check(
                frame.title + " reference \"" + code + "\"",
                code.length() <= LONGEST && code.matches(frame.pattern),
                "is not known",
                frame.instead);
    }
}
