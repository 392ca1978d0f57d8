package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordingTest {
    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;
    private CallId call;
    private byte[] sound;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lea = Browser.atSeat(lab, "lea", "seat-01");
        call = lab.handledAt(TestLab.ONE);
        sound = new byte[100_000];
        new java.util.Random(7).nextBytes(sound);
        var file = home.resolve("sound.wav");
        Files.write(file, sound);
        lab.recordings.put(call, file);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void theWholeOfIt() throws Exception {
        var answer = lea.bytes("/api/v1/calls/" + call + "/recording");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(answer.headers().firstValue("Content-Type")).contains("audio/wav");
        assertThat(answer.body()).isEqualTo(sound);
    }

    @Test
    void aPartOfIt() throws Exception {
        lea.headers.put("Range", "bytes=1000-1999");
        var answer = lea.bytes("/api/v1/calls/" + call + "/recording");
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes 1000-1999/100000");
        assertThat(answer.body()).isEqualTo(java.util.Arrays.copyOfRange(sound, 1000, 2000));
    }

    @Test
    void aPartItDoesNotHave() throws Exception {
        lea.headers.put("Range", "bytes=100000-");
        var answer = lea.get("/api/v1/calls/" + call + "/recording");
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes */100000");
    }

    @Test
    void aCallWithoutOneIsNotFound() throws Exception {
        lab.recordings.clear();
        assertThat(lea.get("/api/v1/calls/" + call + "/recording").statusCode()).isEqualTo(404);
    }
}
