package be.cyberfam.lab.labtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.RecordedHalf;
import be.cyberfam.lab.books.Book;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.pbxtest.Baresip;
import be.cyberfam.lab.recording.RecordingShelf;
import be.cyberfam.lab.report.CallExport;
import be.cyberfam.lab.report.ExportCalls;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.scenario.Voice;
import be.cyberfam.lab.sip.Account;
import be.cyberfam.lab.store.Database;
import be.cyberfam.lab.voice.Recordings;
import be.cyberfam.lab.voice.VoiceConfig;
import be.cyberfam.lab.voice.Voices;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A trainee with a softphone that is not ours takes a customer of an exercise: everything over the API but the sound. */
@Timeout(150)
class SoftphoneCallIT {
    private static final Duration A_WHILE = Duration.ofSeconds(45);
    private static final String SEAT = "seat-01";

    @TempDir
    Path folder;

    private Path home;

    @Test
    void aCallAtASoftphoneIsTimedRecordedAndKeptLikeAnyOther() throws Exception {
        assumeTrue(Files.isExecutable(Baresip.PROGRAM), "baresip is not installed");
        home = folder.resolve("home");
        try (var lab = WholeLab.start(home, "run", "--seats", "1")) {
            var supervisor = lab.visitor("formateur");
            var trainee = lab.visitor("stagiaire-01", SEAT);
            CallId call;
            try (var softphone = softphoneOf(trainee)) {
                awaitState(trainee, "ready");
                startExercise(supervisor);
                call = new CallId(awaitState(trainee, "talking").getString("call"));
                awaitBothVoices(call);
                softphone.hangUp();
                awaitState(trainee, "wrapping-up");
                trainee.put("calls/" + call + "/outcome", outcome());
                trainee.post("calls/" + call + "/wrapped-up");
                awaitState(trainee, "ready");
            }
            assertThat(lab.end()).isZero();
            assertThatTheRecordIsWhole(call);
            assertThat(new RecordingShelf(home.resolve("recordings"))
                            .levels(call)
                            .orElseThrow()
                            .speechOnBothSides())
                    .isTrue();
            assertThat(lab.books().differences()).isEmpty();
            assertThat(lab.books().calls())
                    .hasSize(Book.values().length)
                    .allSatisfy((book, calls) -> assertThat(calls).isEqualTo(1));
        }
    }

    /** It registers with what the API tells the trainee of her phone. */
    private Baresip softphoneOf(ApiVisitor trainee) throws IOException {
        var phone = trainee.get("seats/" + SEAT + "/phone").getJsonObject("sip");
        var server = phone.getString("server");
        var account = new Account(phone.getString("username"), phone.getString("password"));
        return Baresip.at(account, Integer.parseInt(server.substring(server.indexOf(':') + 1)), speech(), folder);
    }

    /** Says a sentence, leaves room for an answer, says the next one. */
    private Sound speech() {
        try (var voices = new Voices(VoiceConfig.defaults(folder.resolve("voices")), Recordings.NONE)) {
            var trainee = new Voice("fr-be", "f2", 160, 50);
            var pause = Sound.silence(Duration.ofSeconds(6));
            var greeting = voices.sound(trainee, "Bonjour, que puis-je faire pour vous ?")
                    .join();
            var more = voices.sound(trainee, "Je comprends. Pouvez-vous m'en dire plus ?")
                    .join();
            return greeting.then(pause).then(more).then(pause).then(more).then(Sound.silence(A_WHILE));
        }
    }

    /** One customer, who rings at once. */
    private static void startExercise(ApiVisitor supervisor) {
        var traffic = new JsonObject().put("shape", "waves").put("size", 1).put("everyMs", 600_000);
        var exercise = supervisor.post(
                "exercises",
                new JsonObject()
                        .put("pack", supervisor.all("packs").getFirst().getString("id"))
                        .put("mix", new JsonObject().put("changement-adresse", 1))
                        .put("traffic", traffic)
                        .put("lengthMs", 300_000)
                        .put("seed", 7));
        supervisor.post("exercises/" + exercise.getString("id") + "/start");
    }

    private static JsonObject awaitState(ApiVisitor trainee, String state) {
        return Eventually.get(
                A_WHILE,
                () -> Optional.of(trainee.get("seats/" + SEAT)).filter(seat -> state.equals(seat.getString("state"))));
    }

    /** The switch's two halves of the recording, as they grow, hold speech. */
    private void awaitBothVoices(CallId call) {
        var agent = RecordedHalf.ofAgent(home, call);
        var customer = RecordedHalf.ofCustomer(home, call);
        Eventually.isTrue(A_WHILE, () -> agent.speaks() && customer.speaks());
    }

    private static JsonObject outcome() {
        return new JsonObject().put("code", "file-changed").put("subCode", "address");
    }

    private void assertThatTheRecordIsWhole(CallId call) throws IOException {
        var exported = new StringBuilder();
        new ExportCalls(Database.of(home), CallExport.JSON, Optional.empty(), Optional.empty(), Optional.empty())
                .to(exported);
        var rows = new JsonArray(exported.toString());
        assertThat(rows).hasSize(1);
        var row = rows.getJsonObject(0);
        assertThat(row.getMap())
                .containsEntry("id", call.value())
                .containsEntry("seat", SEAT)
                .containsEntry("person", "stagiaire-01")
                .containsEntry("result", "handled")
                .containsEntry("endedBy", "seat")
                .containsEntry("outcome", "file-changed/address")
                .containsEntry("expectedOutcome", "file-changed/address")
                .containsEntry("repaired", false);
        assertThat(row.getLong("talkMs")).isPositive();
        assertThat(row.getLong("wrapMs")).isPositive();
        assertThat(row.getLong("handleMs"))
                .isEqualTo(row.getLong("talkMs") + row.getLong("holdMs") + row.getLong("wrapMs"));
        assertThat(home.resolve("recordings").resolve(row.getString("recording")))
                .exists();
    }
}
