package be.cyberfam.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.FieldAct;
import be.cyberfam.lab.conductor.FieldAct.Kind;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.store.CallStory;
import io.vertx.core.json.JsonArray;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallExportTest {

    @Test
    void theRecordHasTheContractsColumnsInItsOrder() throws Exception {
        assertThat(csv().lines().findFirst().orElseThrow())
                .isEqualTo("\ufeffid;exercise;direction;line;customer;scenario;seat;person;offeredAt;rangAt;answeredAt;"
                        + "endedAt;wrappedUpAt;queueMs;ringMs;talkMs;holdMs;wrapMs;handleMs;endedBy;outcome;"
                        + "expectedOutcome;recording;result;bookmarks;repaired;pack;packHash");
    }

    @Test
    void aBelgianSpreadsheetOpensItRight() throws Exception {
        assertThat(csv(row(CallStory.handled("a", 0)))).endsWith("""
                a;morning;inbound;accueil;Martine Lambert;bill;seat-01;lea;2026-03-09T08:00:00.123Z;\
                2026-03-09T08:00:03.123Z;2026-03-09T08:00:05.123Z;2026-03-09T08:01:15.123Z;2026-03-09T08:01:20.123Z;\
                5000;2000;60000;10000;5000;75000;customer;solved/bill;solved/bill;2026-03-09/a.wav;handled;;false;\
                fr-base;9f86d0819f86d0819f86d0819f86d0819f86d0819f86d0819f86d0819f86d081\r
                """);
    }

    @Test
    void whatWasNotMeasuredIsAnEmptyCellAndAJsonNull() throws Exception {
        var abandoned = row(CallStory.abandoned("b", 0));
        assertThat(csv(abandoned)).contains(";12000;;;;;;customer;;solved/bill;;abandoned;;false");
        var object = json(abandoned).getJsonObject(0);
        assertThat(object.containsKey("handleMs")).isTrue();
        assertThat(object.getValue("handleMs")).isNull();
    }

    @Test
    void handleTimeIsTalkPlusHoldPlusWrapUpInEveryRecord() throws Exception {
        var object = json(row(CallStory.handled("a", 0))).getJsonObject(0);
        assertThat(object.getLong("handleMs"))
                .isEqualTo(object.getLong("talkMs") + object.getLong("holdMs") + object.getLong("wrapMs"));
    }

    @Test
    void aMarkedMomentIsToldByItsPlaceInTheCallAndItsWords() throws Exception {
        var events = new ArrayList<>(CallStory.handled("a", 0));
        var answered = ((FloorEvent.OfCall) events.get(5)).event();
        events.add(6, marked(answered, 62, "accueil"));
        events.add(7, marked(answered, 65, ""));
        assertThat(json(row(events)).getJsonObject(0).getString("bookmarks")).isEqualTo("1:02 accueil\n1:05");
    }

    private static FloorEvent marked(CallEvent answered, int seconds, String note) {
        return new FloorEvent.OfCall(new CallEvent.Bookmarked(
                answered.call(), answered.at().plusSeconds(seconds), new PersonId("sam"), note));
    }

    @Test
    void whatWasTypedIntoTheFormIsALineAKeyInBothForms() throws Exception {
        var lines = List.of(line("new-address", Kind.KEY, "R"), line("note", Kind.LEFT, "=1+1"));
        var csv = new StringBuilder();
        CallExport.CSV.writeFields(lines.iterator(), csv);
        assertThat(csv.toString()).isEqualTo("""
                \ufeffcall;person;at;field;kind;detail\r
                a;lea;2026-03-09T08:00:05.123Z;new-address;key;R\r
                a;lea;2026-03-09T08:00:05.123Z;note;left;'=1+1\r
                """);
        var json = new StringBuilder();
        CallExport.JSON.writeFields(lines.iterator(), json);
        assertThat(new JsonArray(json.toString()).getJsonObject(1).getString("detail"))
                .isEqualTo("=1+1");
    }

    private static FieldLogLine line(String field, Kind kind, String detail) {
        var at = Instant.parse("2026-03-09T08:00:05.123Z");
        return new FieldLogLine(
                new CallId("a"), Optional.of(new PersonId("lea")), new FieldAct(at, field, kind, detail));
    }

    @Test
    void noRowsIsAnEmptyListInBothForms() throws Exception {
        assertThat(json()).isEmpty();
        assertThat(csv().lines()).hasSize(1);
    }

    @Test
    void anUnknownFormatNamesTheOnesThereAre() {
        assertThatThrownBy(() -> CallExport.of("xml")).hasMessage("--format is json or csv, not xml");
    }

    private static CallRow row(List<FloorEvent> events) {
        var timeline = events.stream()
                .map(event -> ((FloorEvent.OfCall) event).event())
                .reduce(Optional.<CallTimeline>empty(), CallExportTest::after, (one, other) -> other)
                .orElseThrow();
        return CallRow.of(timeline, CallStory.NINE, Optional.of(new PersonId("lea")));
    }

    private static Optional<CallTimeline> after(Optional<CallTimeline> before, CallEvent event) {
        return Optional.of(before.map(call -> call.after(event)).orElseGet(() -> CallTimeline.begunBy(event)));
    }

    private static String csv(CallRow... rows) throws IOException {
        var out = new StringBuilder();
        CallExport.CSV.write(List.of(rows).iterator(), out);
        return out.toString();
    }

    private static JsonArray json(CallRow... rows) throws IOException {
        var out = new StringBuilder();
        CallExport.JSON.write(List.of(rows).iterator(), out);
        return new JsonArray(out.toString());
    }
}
