package be.cyberfam.lab.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version the jar says it has. */
final class LabVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(LabVersion.class.getPackage().getImplementationVersion());
        return new String[] {"practice floor " + version.orElse("(from classes)")};
    }
}
