package be.cyberfam.lab.pbxtest;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A softphone that is not ours, without screen or sound card: registers at a seat, answers every call, says a tone. */
final class Baresip implements AutoCloseable {
    static final Path PROGRAM = Path.of("/usr/bin/baresip");
    private static final int RATE = 8_000;

    private final Process process;

    private Baresip(Process process) {
        this.process = process;
    }

    /** Starts it in this folder, where it leaves its log. */
    static Baresip at(RealAsterisk pbx, String seat, Path folder) throws IOException {
        Files.write(folder.resolve("tone.wav"), tone());
        Files.writeString(folder.resolve("config"), config(folder));
        Files.writeString(
                folder.resolve("accounts"),
                "<sip:%1$s@127.0.0.1:%2$d;transport=udp>;auth_user=%1$s;auth_pass=%3$s;answermode=auto;regint=60\n"
                        .formatted(seat, pbx.ports().sip(), pbx.secret(seat)));
        var builder = new ProcessBuilder(PROGRAM.toString(), "-4", "-f", folder.toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        return new Baresip(builder.start());
    }

    private static String config(Path folder) throws IOException {
        var modules = Files.isDirectory(Path.of("/usr/lib/baresip/modules"))
                ? "/usr/lib/baresip/modules"
                : "/usr/lib/x86_64-linux-gnu/baresip/modules";
        return """
                sip_listen 127.0.0.4:%d
                net_interface 127.0.0.4
                module_path %s
                module g711.so
                module aufile.so
                module_app account.so
                module_app menu.so
                audio_source aufile,%s
                ausrc_srate 8000
                """.formatted(freePort(), modules, folder.resolve("tone.wav"));
    }

    private static int freePort() throws IOException {
        try (var probe = new DatagramSocket(0, InetAddress.getByName("127.0.0.4"))) {
            return probe.getLocalPort();
        }
    }

    /** Half a minute of 440 Hz as a WAV file. */
    private static byte[] tone() {
        var bytes = RATE * 30 * 2;
        var wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        wav.putInt(RATE).putInt(RATE * 2).putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        for (var i = 0; i < RATE * 30; i++) {
            wav.putShort((short) (8_000 * Math.sin(2 * Math.PI * 440 * i / RATE)));
        }
        return wav.array();
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
