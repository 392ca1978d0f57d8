package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.pbx.HoldMusic;
import be.cyberfam.lab.pbx.PbxConfig;
import be.cyberfam.lab.pbx.PbxFailed;
import java.nio.file.Path;

/** The switchboard's files for an Asterisk the lab does not start itself. */
public final class SwitchFiles {
    private SwitchFiles() {}

    /** Renders them with the home's ports and secrets, which are made if need be, and the music for those who wait. */
    public static void write(Path home, LabConfig config, Path folder) {
        try {
            var plan = Switch.planElsewhere(home, config);
            PbxConfig.bundled().render(plan, folder);
            HoldMusic.render(plan.directories());
        } catch (PbxFailed e) {
            throw new LabFailed(Exit.FAILED, String.valueOf(e.getMessage()), e);
        }
    }
}
