package be.cyberfam.lab;

import be.cyberfam.lab.cli.HeadStart;
import be.cyberfam.lab.cli.LabCommand;

/** The lab's entry point: reads the command line, does what it says, exits with its code. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        HeadStart.exit(LabCommand.execute(args));
    }
}
