package be.cyberfam.lab.pbxtest;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Wav;
import be.cyberfam.lab.sip.Account;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A softphone that is not ours, without screen or sound card: registers at a seat, answers every call, says one sound. */
public final class Baresip implements AutoCloseable {
    public static final Path PROGRAM = Path.of("/usr/bin/baresip");

    private static final String ADDRESS = "127.0.0.4";

    private final Process process;

    private final int keys;

    private Baresip(Process process, int keys) {
        this.process = process;
        this.keys = keys;
    }

    /**
     * Starts it.
     *
     * @param pbx port on 127.0.0.1 where the switch takes SIP
     * @param sound what it says on every call, from the beginning
     * @param folder where it has its settings and leaves its log
     */
    public static Baresip at(Account seat, int pbx, Sound sound, Path folder) throws IOException {
        Wav.write(folder.resolve("sound.wav"), sound);
        int keys = freePort();
        Files.writeString(folder.resolve("config"), config(folder, keys));
        Files.writeString(
                folder.resolve("accounts"),
                "<sip:%1$s@127.0.0.1:%2$d;transport=udp>;auth_user=%1$s;auth_pass=%3$s;answermode=auto;regint=60\n"
                        .formatted(seat.user(), pbx, seat.password()));
        var builder = new ProcessBuilder(PROGRAM.toString(), "-4", "-f", folder.toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        return new Baresip(builder.start(), keys);
    }

    /** Ends the call, as its key does. */
    public void hangUp() throws IOException {
        try (var hand = new DatagramSocket()) {
            hand.send(new DatagramPacket(new byte[] {'b'}, 1, InetAddress.getByName(ADDRESS), keys));
        }
    }

    private static String config(Path folder, int keys) throws IOException {
        var modules = Files.isDirectory(Path.of("/usr/lib/baresip/modules"))
                ? "/usr/lib/baresip/modules"
                : "/usr/lib/x86_64-linux-gnu/baresip/modules";
        return """
                sip_listen %1$s:%2$d
                net_interface %1$s
                cons_listen %1$s:%3$d
                module_path %4$s
                module cons.so
                module g711.so
                module aufile.so
                module_app account.so
                module_app menu.so
                audio_source aufile,%5$s
                ausrc_srate 8000
                """.formatted(ADDRESS, freePort(), keys, modules, folder.resolve("sound.wav"));
    }

    private static int freePort() throws IOException {
        try (var probe = new DatagramSocket(0, InetAddress.getByName(ADDRESS))) {
            return probe.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
