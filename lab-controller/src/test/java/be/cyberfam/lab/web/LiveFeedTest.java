package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.conductor.Meters;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveFeedTest {
    @TempDir
    Path home;

    private TestLab lab;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void aSupervisorIsShownTheFloorAndThenEveryChangeNumberedWithoutAGap() throws Exception {
        Browser.atSeat(lab, "lea", "seat-01");
        try (var watcher = Watcher.live(lab, Browser.of(lab, "sam"))) {
            var snapshot = watcher.message();
            assertThat(snapshot.getString("type")).isEqualTo("snapshot");
            assertThat(snapshot.getJsonObject("floor").getJsonArray("seats")).hasSize(3);
            var call = lab.handledAt(TestLab.ONE);
            long revision = snapshot.getLong("revision");
            JsonObject message;
            do {
                message = watcher.message();
                assertThat(message.getLong("revision")).isEqualTo(++revision);
            } while (!message.containsKey("recent"));
            assertThat(message.getJsonArray("gone")).containsExactly(call.value());
            assertThat(message.getJsonArray("recent").getJsonObject(0).getString("person"))
                    .isEqualTo("lea");
            assertThat(message.getJsonObject("figures").getInteger("handled")).isEqualTo(1);
        }
    }

    @Test
    void aClientThatMissedSomethingAsksAndIsShownTheFloorAgain() throws Exception {
        try (var watcher = Watcher.live(lab, Browser.of(lab, "sam"))) {
            long first = watcher.message().getLong("revision");
            watcher.say("{\"type\":\"resync\"}");
            var again = watcher.message();
            assertThat(again.getString("type")).isEqualTo("snapshot");
            assertThat(again.getLong("revision")).isEqualTo(first + 1);
        }
    }

    @Test
    void aTraineeIsToldOfHerOwnSeatAndCallOnly() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        Browser.atSeat(lab, "tom", "seat-02");
        try (var watcher = Watcher.live(lab, lea)) {
            var floor = watcher.message().getJsonObject("floor");
            assertThat(floor.getJsonArray("seats")).hasSize(1);
            assertThat(floor.getValue("figures")).isNull();
            lab.handledAt(TestLab.TWO);
            var hers = lab.answeredAt(TestLab.ONE);
            var message = watcher.message(m -> m.containsKey("calls"));
            assertThat(message.getJsonArray("calls")).hasSize(1);
            assertThat(message.getJsonArray("calls").getJsonObject(0).getString("id"))
                    .isEqualTo(hers.value());
            assertThat(message.getJsonArray("calls").getJsonObject(0).getValue("scenario"))
                    .isNull();
            assertThat(message).doesNotContain(java.util.Map.entry("figures", ""));
        }
    }

    @Test
    void aTraineesCallGoesFromHerSightWhenItLeavesHerSeat() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        try (var watcher = Watcher.live(lab, lea)) {
            var call = lab.answeredAt(TestLab.ONE);
            watcher.message(m -> m.containsKey("calls"));
            lab.hear(new CallEvent.Ended(call, Instant.now(), EndedBy.CUSTOMER, ""));
            lab.hear(new CallEvent.OutcomeRecorded(call, Instant.now(), lab.right()));
            lab.hear(new CallEvent.WrappedUp(call, Instant.now()));
            var gone = watcher.message(m -> m.containsKey("gone"));
            assertThat(gone.getJsonArray("gone")).containsExactly(call.value());
            assertThat(gone.getJsonArray("recent").getJsonObject(0).getString("expectedOutcome"))
                    .startsWith(lab.right().code());
        }
    }

    @Test
    void manyChangesAtOnceComeAsFewMessagesAndTheLastStateIsRight() throws Exception {
        try (var watcher = Watcher.live(lab, Browser.of(lab, "sam"))) {
            watcher.message();
            for (int i = 0; i < 100; i++) {
                lab.handledAt(TestLab.ONE);
            }
            int messages = 0;
            JsonObject message;
            do {
                message = watcher.message(m -> m.containsKey("figures"));
                messages++;
            } while (message.getJsonObject("figures").getInteger("handled") < 100);
            assertThat(messages).isLessThanOrEqualTo(300);
        }
    }

    @Test
    void nobodyWatchesWithoutASessionOrFromAnotherSite() throws Exception {
        var sam = Browser.of(lab, "sam");
        sam.headers.put("Origin", "http://elsewhere.example");
        for (var browser : List.of(new Browser(lab), Browser.of(lab, "pia"), sam)) {
            assertThatThrownBy(() -> Watcher.live(lab, browser)).isInstanceOf(ExecutionException.class);
        }
        sam.headers.put("Origin", "http://127.0.0.1:" + lab.port());
        Watcher.live(lab, sam).close();
    }

    @Test
    void howCallsSoundIsToldToASupervisorWhoAsksAndToNobodyElse() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        var call = lab.answeredAt(TestLab.ONE);
        var first = lab.scenario().steps().steps().getFirst();
        var step = Optional.of(first.id().value());
        lab.readings.put(call, new Meters.Reading(-31, -96, true, false, 0, step, false));
        try (var sams = Watcher.live(lab, Browser.of(lab, "sam"));
                var hers = Watcher.live(lab, lea)) {
            sams.message();
            hers.message();
            hers.say("{\"type\":\"levels\",\"on\":true}");
            sams.say("{\"type\":\"levels\",\"on\":true}");
            var told = sams.message(m -> m.getString("type").equals("levels"));
            assertThat(told.getJsonArray("calls").getJsonObject(0).getMap())
                    .containsEntry("call", call.value())
                    .containsEntry("agent", -31)
                    .containsEntry("speaks", "agent")
                    .containsEntry("step", first.label().orElseThrow())
                    .containsEntry("at", first.id().value())
                    .containsEntry("leaves", false);
            lab.readings.put(call, new Meters.Reading(-96, -20, false, true, 0, step, false));
            var next = sams.message(m -> m.getString("type").equals("levels"));
            assertThat(next.encode()).contains("\"speaks\":\"customer\"");
            assertThat(hers.isSilent()).isTrue();
        }
    }

    @Test
    void whoLooksAwayIsToldNoLevelsAnyMore() throws Exception {
        Browser.atSeat(lab, "lea", "seat-01");
        var call = lab.answeredAt(TestLab.ONE);
        lab.readings.put(call, new Meters.Reading(-31, -96, true, false, 0, Optional.empty(), false));
        try (var watcher = Watcher.live(lab, Browser.of(lab, "sam"))) {
            watcher.message();
            watcher.say("{\"type\":\"levels\",\"on\":true}");
            watcher.message(m -> m.getString("type").equals("levels"));
            watcher.say("{\"type\":\"levels\",\"on\":false}");
            watcher.say("{\"type\":\"resync\"}");
            watcher.message(m -> m.getString("type").equals("snapshot"));
            lab.readings.put(call, new Meters.Reading(-20, -96, true, false, 0, Optional.empty(), false));
            watcher.say("{\"type\":\"levels\",\"on\":true}");
            assertThat(watcher.message().encode()).contains("\"agent\":-20");
        }
    }

    @Test
    void signingOutClosesTheFeed() throws Exception {
        var sam = Browser.of(lab, "sam");
        try (var watcher = Watcher.live(lab, sam)) {
            watcher.message();
            sam.send("DELETE", "/api/v1/sessions/current", null);
            assertThat(watcher.closedWith()).isEqualTo(4401);
        }
    }

    @Test
    void whoSaysAnythingElseIsCutOff() throws Exception {
        try (var watcher = Watcher.live(lab, Browser.of(lab, "sam"))) {
            watcher.message();
            watcher.say("{\"type\":\"hang-up\"}");
            assertThat(watcher.closedWith()).isEqualTo(1008);
        }
    }
}
