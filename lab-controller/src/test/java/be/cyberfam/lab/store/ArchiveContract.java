package be.cyberfam.lab.store;

import static be.cyberfam.lab.store.CallStory.EXERCISE;
import static be.cyberfam.lab.store.CallStory.NINE;
import static be.cyberfam.lab.store.CallStory.SEAT;
import static be.cyberfam.lab.store.CallStory.abandoned;
import static be.cyberfam.lab.store.CallStory.handled;
import static be.cyberfam.lab.store.Waited.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.conductor.CallPage;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Trainee;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the calls of every store must be, whatever database is below. */
interface ArchiveContract {

    Store store();

    /** The same store, closed and opened again. */
    Store reopened();

    @Test
    default void aRowHoldsEverythingTheCallWasMeasuredAt() throws Exception {
        write(handled("a", 0));
        var row = get(store().row(new CallId("a"))).orElseThrow();
        assertThat(row.queueMs()).contains(5_000L);
        assertThat(row.ringMs()).contains(2_000L);
        assertThat(row.talkMs()).contains(60_000L);
        assertThat(row.holdMs()).contains(10_000L);
        assertThat(row.wrapMs()).contains(5_000L);
        assertThat(row.handleMs()).contains(75_000L);
        assertThat(row.result()).contains(Result.HANDLED);
        assertThat(row.outcomeRight()).contains(true);
        assertThat(row.recording().orElseThrow().path()).isEqualTo("2026-03-09/a.wav");
    }

    @Test
    default void aRowIsWhatTheTimelineComesToButForFractionsOfAMillisecond() throws Exception {
        write(handled("a", 0));
        var timeline = get(store().events(new CallId("a"))).stream()
                .reduce(Optional.<CallTimeline>empty(), ArchiveContract::after, (one, other) -> other)
                .orElseThrow();
        var row = get(store().row(new CallId("a"))).orElseThrow();
        assertThat(row)
                .usingRecursiveComparison()
                .withComparatorForType(
                        java.util.Comparator.comparing(java.time.Instant::toEpochMilli), java.time.Instant.class)
                .isEqualTo(CallRow.of(timeline, NINE, Optional.empty()));
    }

    @Test
    default void severalCallsAreToldAtOnceEachInItsOrderWithWhoSpokeWhen() throws Exception {
        var heard = new CallEvent.TalkHeard(
                new CallId("a"),
                NINE.plusSeconds(90),
                NINE.plusSeconds(7),
                List.of(new be.cyberfam.lab.call.Spurt(1_200, 3_000, false, Optional.of(-21))),
                List.of(new be.cyberfam.lab.call.Spurt(3_500, 6_000, true, Optional.empty())),
                List.of(new be.cyberfam.lab.call.Stretch(10_000, 12_000)));
        write(handled("a", 0));
        write(handled("b", 100));
        get(store().append(new be.cyberfam.lab.floor.FloorEvent.OfCall(heard)));
        var told = get(store().events(
                        java.util.Set.of(new CallId("a"), new CallId("b"), new CallId("nobody")),
                        java.util.Set.of(CallEvent.Answered.class, CallEvent.TalkHeard.class)));
        assertThat(told).containsOnlyKeys(new CallId("a"), new CallId("b"));
        assertThat(told.get(new CallId("a"))).hasSize(2).endsWith(heard);
        assertThat(told.get(new CallId("b"))).hasSize(1);
        assertThat(get(store().events(java.util.Set.of(), java.util.Set.of(CallEvent.Answered.class))))
                .isEmpty();
    }

    @Test
    default void whatIsNotMeasuredYetIsEmptyNotZero() throws Exception {
        write(handled("a", 0).subList(0, 6));
        var row = get(store().row(new CallId("a"))).orElseThrow();
        assertThat(row.talkMs()).isEmpty();
        assertThat(row.handleMs()).isEmpty();
        assertThat(row.result()).isEmpty();
    }

    @Test
    default void aRowNamesWhoSatAtTheSeatWhenItWasAnswered() throws Exception {
        write(List.of(new FloorEvent.SignedOn(SEAT, NINE, new Trainee(new PersonId("lea"), "Léa"))));
        write(handled("a", 0));
        write(List.of(new FloorEvent.SignedOn(SEAT, NINE, new Trainee(new PersonId("tom"), "Tom"))));
        write(handled("b", 100));
        assertThat(rows(CallQuery.ALL.of(new PersonId("lea")))).containsExactly("a");
        assertThat(rows(CallQuery.ALL.of(new PersonId("tom")))).containsExactly("b");
    }

    @Test
    default void aCallGoesOnAfterARestartAsIfNothingHadBeen() throws Exception {
        write(List.of(new FloorEvent.SignedOn(SEAT, NINE, new Trainee(new PersonId("lea"), "Léa"))));
        var events = handled("a", 0);
        write(events.subList(0, 7));
        reopened();
        write(events.subList(7, events.size()));
        var row = get(store().row(new CallId("a"))).orElseThrow();
        assertThat(row.handleMs()).contains(75_000L);
        assertThat(row.person()).contains(new PersonId("lea"));
    }

    @Test
    default void pagesFollowEachOtherWithoutGapOrRepetitionWhileCallsComeIn() throws Exception {
        for (int i = 0; i < 25; i++) {
            write(abandoned("c" + i, i / 2));
        }
        var query = CallQuery.ALL.pageOf(10);
        var seen = new ArrayList<String>();
        var page = get(store().page(query));
        names(page, seen);
        write(abandoned("late", 1_000));
        while (page.next().isPresent()) {
            page = get(store().page(query.after(page.next().get())));
            names(page, seen);
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().contains("c0", "c24");
    }

    @Test
    default void filtersNarrow() throws Exception {
        write(handled("a", 0));
        write(abandoned("b", 100));
        assertThat(rows(CallQuery.ALL.of(EXERCISE))).containsExactly("b", "a");
        assertThat(rows(CallQuery.ALL.of(new ExerciseId("other")))).isEmpty();
        assertThat(rows(CallQuery.ALL.between(Optional.of(NINE.plusSeconds(50)), Optional.empty())))
                .containsExactly("b");
        assertThat(rows(CallQuery.ALL.between(Optional.empty(), Optional.of(NINE.plusSeconds(50)))))
                .containsExactly("a");
        assertThat(rows(where(Optional.of("solved"), Optional.empty()))).containsExactly("a");
        assertThat(rows(where(Optional.empty(), Optional.of(Result.ABANDONED)))).containsExactly("b");
    }

    @Test
    default void callsOfPeopleWhoAreHiddenAreLeftOutAndCallsOfNobodyAreNot() throws Exception {
        write(List.of(new FloorEvent.SignedOn(SEAT, NINE, new Trainee(new PersonId("lea"), "Léa"))));
        write(handled("a", 0));
        write(abandoned("b", 100));
        assertThat(rows(CallQuery.ALL.without(Set.of(new PersonId("lea"), new PersonId("tom")))))
                .containsExactly("b");
        assertThat(rows(CallQuery.ALL.without(Set.of(new PersonId("tom"))))).containsExactly("b", "a");
    }

    @Test
    default void aForeignCursorIsRefused() {
        assertThatThrownBy(() -> get(store().page(CallQuery.ALL.after("1; DROP TABLE calls"))))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void newsOfACallThatIsOverReachesItsRow() throws Exception {
        write(abandoned("a", 0));
        reopened();
        write(List.of(new FloorEvent.OfCall(
                new CallEvent.Repaired(new CallId("a"), NINE, "the end was read from the switch's book"))));
        assertThat(get(store().row(new CallId("a"))).orElseThrow().repairs())
                .containsExactly("the end was read from the switch's book");
    }

    private static Optional<CallTimeline> after(Optional<CallTimeline> before, CallEvent event) {
        return Optional.of(before.map(call -> call.after(event)).orElseGet(() -> CallTimeline.begunBy(event)));
    }

    private static CallQuery where(Optional<String> outcome, Optional<Result> result) {
        var all = CallQuery.ALL;
        return new CallQuery(
                all.from(),
                all.to(),
                all.seat(),
                all.person(),
                all.line(),
                outcome,
                result,
                all.exercise(),
                500,
                all.cursor(),
                all.hidden());
    }

    private void write(List<FloorEvent> events) throws Exception {
        var written = IntStream.range(0, events.size())
                .mapToObj(i -> store().append(events.get(i)))
                .toList();
        get(Future.all(written));
    }

    private List<String> rows(CallQuery query) throws Exception {
        var names = new ArrayList<String>();
        names(get(store().page(query)), names);
        return names;
    }

    private static void names(CallPage page, List<String> names) {
        page.rows().forEach(row -> names.add(row.id().value()));
    }
}
