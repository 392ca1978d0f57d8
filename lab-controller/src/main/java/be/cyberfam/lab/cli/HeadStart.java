package be.cyberfam.lab.cli;

/** What this Java leaves to later ones when it ends: its classes and what it learned of them. provision/build.sh asks for it. */
public final class HeadStart {
    private static final boolean IS_LEFT = "head-start".equals(System.getProperty("lab.leaves"));

    private HeadStart() {}

    /** The last word of a program that leaves one: what Java says of it afterwards is of no use to anybody. */
    static void announce(Screen screen) {
        if (IS_LEFT) {
            screen.line("keeping what was learned for faster starts (this once, some seconds)…");
            System.out.close();
            System.err.close();
        }
    }

    /** Ends this program; one that did not play through leaves nothing that is worth starting from. */
    public static void exit(int code) {
        if (IS_LEFT && code != 0) {
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }
}
