package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.Meters;
import be.cyberfam.lab.conductor.Role;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Léa is of Sam's class: Max, who leads another, is told nothing of her seat and her call, and can do nothing there. */
final class OtherClassesTest {
    private static final List<String> AT_HER_SEAT = List.of(
            "GET /seats/seat-01",
            "GET /seats/seat-01/phone",
            "POST /seats/seat-01/sign-on",
            "POST /seats/seat-01/sign-off",
            "POST /seats/seat-01/ready",
            "POST /seats/seat-01/pause {\"reason\":\"break\"}",
            "DELETE /seats/seat-01/pause",
            "POST /seats/seat-01/reconnect",
            "POST /seats/seat-01/dial {}",
            "PUT /seats/seat-01/hand",
            "DELETE /seats/seat-01/hand",
            "PUT /seats/seat-01/held",
            "DELETE /seats/seat-01/held",
            "PUT /seats/seat-01/messages/m1/seen",
            "POST /messages {\"seats\":[\"seat-02\",\"seat-01\"],\"text\":\"Bravo.\"}");
    private static final List<String> IN_HER_CALL = List.of(
            "GET /calls/%s",
            "GET /calls/%s/timeline",
            "POST /calls/%s/hang-up",
            "PUT /calls/%s/outcome {\"code\":\"informed\"}",
            "POST /calls/%s/wrapped-up",
            "POST /calls/%s/more-time",
            "PUT /calls/%s/supervision {\"mode\":\"listen\"}",
            "POST /calls/%s/take-over",
            "GET /calls/%s/destinations",
            "POST /calls/%s/transfer {\"to\":\"line\",\"name\":\"accueil\"}",
            "GET /calls/%s/desk",
            "GET /calls/%s/field-log",
            "GET /calls/%s/offers",
            "POST /calls/%s/injects {\"inject\":\"raccroche\"}",
            "POST /calls/%s/lines {\"text\":\"Allô ?\"}",
            "POST /calls/%s/bookmarks {}");

    @TempDir
    Path home;

    private TestLab lab;
    private Browser sam;
    private Browser max;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lab.knows("max", Role.SUPERVISOR);
        sam = Browser.of(lab, "sam");
        max = Browser.of(lab, "max");
        Browser.atSeat(lab, "lea", "seat-01");
        Browser.atSeat(lab, "tom", "seat-02");
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void whatNamesHerSeatIsRefused() throws Exception {
        samsClass();
        for (var request : AT_HER_SEAT) {
            assertThat(status(max, request)).as(request).isEqualTo(403);
        }
        assertThat(status(sam, "PUT /seats/seat-01/held")).isEqualTo(202);
        assertThat(status(Browser.of(lab, "ada"), "DELETE /seats/seat-01/held")).isEqualTo(202);
    }

    @Test
    void whatNamesHerCallIsRefusedWhileItRunsAndAfterIt() throws Exception {
        samsClass();
        refusesEverythingIn(lab.answeredAt(TestLab.ONE));
        refusesEverythingIn(lab.handledAt(TestLab.ONE));
    }

    @Test
    void whatSheStillHasToWrapUpStaysHersAfterSheHasLeft() throws Exception {
        samsClass();
        var call = lab.handledAt(TestLab.ONE);
        sam.post("/api/v1/seats/seat-01/sign-off", null);
        refusesEverythingIn(call);
    }

    /** A customer who waits is everybody's; once her phone rings with him he is out of sight. */
    @Test
    void theLiveFeedIsSilentAboutHer() throws Exception {
        samsClass();
        try (var watcher = Watcher.live(lab, max)) {
            var floor = watcher.message().getJsonObject("floor");
            assertThat(ids(floor.getJsonArray("seats"))).containsExactly("seat-02", "seat-03");
            var hers = lab.handledAt(TestLab.ONE);
            sam.put("/api/v1/seats/seat-01/hand", null);
            var toms = lab.handledAt(TestLab.TWO);
            JsonObject message;
            do {
                message = watcher.message();
                assertThat(message.encode()).doesNotContain("seat-01", "\"lea\"");
            } while (!message.containsKey("recent"));
            assertThat(message.encode()).contains(toms.value()).doesNotContain(hers.value());
        }
        assertThat(max.get("/api/v1/seats").body()).contains("seat-02").doesNotContain("seat-01");
    }

    @Test
    void howHerCallSoundsIsNotToldHim() throws Exception {
        samsClass();
        var hers = lab.answeredAt(TestLab.ONE);
        var toms = lab.answeredAt(TestLab.TWO);
        for (var call : List.of(hers, toms)) {
            lab.readings.put(call, new Meters.Reading(-31, -96, true, false, 0, Optional.empty(), false));
        }
        try (var watcher = Watcher.live(lab, max)) {
            watcher.message();
            watcher.say("{\"type\":\"levels\",\"on\":true}");
            var told = watcher.message(m -> m.getString("type").equals("levels"));
            assertThat(told.getJsonArray("calls")).hasSize(1);
            assertThat(told.encode()).contains(toms.value());
        }
    }

    @Test
    void aSeatSheTakesLeavesHisSightWithItsCallAndComesBackWhenItIsEmpty() throws Exception {
        samsClass();
        sam.post("/api/v1/seats/seat-01/sign-off", null);
        try (var watcher = Watcher.live(lab, max)) {
            assertThat(ids(watcher.message().getJsonObject("floor").getJsonArray("seats")))
                    .contains("seat-01");
            var lea = Browser.of(lab, "lea");
            lea.post("/api/v1/seats/seat-01/sign-on", null);
            assertThat(watcher.message(m -> m.containsKey("hidden")).getJsonArray("hidden"))
                    .containsExactly("seat-01");
            lea.post("/api/v1/seats/seat-01/sign-off", null);
            var back = watcher.message(m -> m.containsKey("seats"));
            assertThat(ids(back.getJsonArray("seats"))).containsExactly("seat-01");
        }
    }

    @Test
    void whoIsEnrolledInAnothersClassWhileHeWatchesLeavesHisSight() throws Exception {
        try (var watcher = Watcher.live(lab, max)) {
            assertThat(ids(watcher.message().getJsonObject("floor").getJsonArray("seats")))
                    .contains("seat-01");
            samsClass();
            var anew = watcher.message(m -> m.getString("type").equals("snapshot"));
            assertThat(ids(anew.getJsonObject("floor").getJsonArray("seats"))).containsExactly("seat-02", "seat-03");
        }
    }

    @Test
    void aMessageToAllGoesToThoseHeDealsWith() throws Exception {
        samsClass();
        assertThat(status(max, "POST /messages {\"text\":\"Pause dans cinq minutes.\"}"))
                .isEqualTo(202);
        assertThat(sam.get("/api/v1/seats/seat-01").body()).doesNotContain("Pause dans");
        assertThat(max.get("/api/v1/seats/seat-02").body()).contains("Pause dans");
    }

    private void refusesEverythingIn(CallId call) throws Exception {
        for (var request : IN_HER_CALL) {
            assertThat(status(max, request.formatted(call))).as(request).isEqualTo(403);
        }
    }

    private static int status(Browser browser, String request) throws Exception {
        var words = request.split(" ", 3);
        var body = words.length > 2 ? words[2] : null;
        return browser.send(words[0], "/api/v1" + words[1], body).statusCode();
    }

    private void samsClass() throws Exception {
        var made = sam.post("/api/v1/classes", "{\"title\":\"Matin\"}").body();
        var id = new JsonObject(made).getString("id");
        assertThat(sam.put("/api/v1/classes/" + id + "/people/lea", null).statusCode())
                .isLessThan(300);
    }

    private static List<String> ids(JsonArray things) {
        return things.stream().map(one -> ((JsonObject) one).getString("id")).toList();
    }
}
