package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What to run for an Asterisk on one home, without Asterisk's own arguments. */
sealed interface Launch {

    List<String> command(PbxDirectories directories);

    /** The program, or the unpacked copy's loader with the program. */
    record Program(List<String> words) implements Launch {
        public Program {
            words = List.copyOf(words);
        }

        @Override
        public List<String> command(PbxDirectories directories) {
            return words;
        }
    }

    /**
     * The program of an image, with the home at its own path and the machine's network and process ids: it is seen, adopted
     * and ended as any other process of this home. It runs as the home's owner and is gone when it ends.
     *
     * @param engine podman or docker, as a path
     */
    record Container(String engine, String image) implements Launch {

        @Override
        public List<String> command(PbxDirectories directories) {
            var words = new ArrayList<String>(List.of(engine, "run", "--rm", "--network", "host", "--pid", "host"));
            words.addAll(List.of("--no-healthcheck", "--cap-drop", "ALL", "--security-opt", "label=disable"));
            words.addAll(asOwner(directories));
            words.addAll(mount(directories.home()));
            if (!directories.run().startsWith(directories.home())) {
                words.addAll(mount(directories.run()));
            }
            words.addAll(List.of("--workdir", directories.spool().toString(), image, "asterisk"));
            return words;
        }

        private List<String> asOwner(PbxDirectories directories) {
            try {
                var owner = Files.getAttribute(directories.home(), "unix:uid");
                var words = new ArrayList<>(
                        List.of("--user", owner + ":" + Files.getAttribute(directories.home(), "unix:gid")));
                if (engine.endsWith("podman") && !owner.equals(0)) {
                    words.add("--userns=keep-id");
                }
                return words;
            } catch (IOException e) {
                throw new PbxFailed(
                        PbxFailed.Code.HOME, "Whose " + directories.home() + " is cannot be told (" + e + ").", e);
            }
        }

        private static List<String> mount(Path folder) {
            return List.of("--volume", folder + ":" + folder);
        }
    }
}
