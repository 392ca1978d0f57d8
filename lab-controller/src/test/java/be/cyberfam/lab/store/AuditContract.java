package be.cyberfam.lab.store;

import static be.cyberfam.lab.store.CallStory.NINE;
import static be.cyberfam.lab.store.CallStory.SEAT;
import static be.cyberfam.lab.store.Waited.get;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.AuditEntry;
import be.cyberfam.lab.conductor.AuditEntry.Act;
import be.cyberfam.lab.conductor.AuditQuery;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.SupervisionMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the book of supervisors' acts must be, whatever database is below. */
interface AuditContract {
    Store store();

    @Test
    default void everyActOfASupervisorIsARowTheLatestFirst() throws Exception {
        act(SupervisionMode.LISTEN);
        act(SupervisionMode.WHISPER);
        leave();
        var acts = get(store().audit().acts(all(10, Long.MAX_VALUE))).entries();
        assertThat(acts).extracting(AuditEntry::act).containsExactly(Act.LEAVE, Act.WHISPER, Act.LISTEN);
        assertThat(acts).extracting(AuditEntry::person).containsOnly(Optional.of(new PersonId("sam")));
        assertThat(acts.getLast().seat()).contains(SEAT);
        assertThat(acts.getLast().call()).contains(new CallId("a"));
        assertThat(acts.getLast().at()).isEqualTo(NINE.truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    default void theBookIsReadPageByPage() throws Exception {
        act(SupervisionMode.LISTEN);
        act(SupervisionMode.BARGE);
        leave();
        var first = get(store().audit().acts(all(2, Long.MAX_VALUE)));
        assertThat(first.entries()).hasSize(2);
        var second = get(store().audit().acts(all(2, first.next().orElseThrow())));
        assertThat(second.entries()).extracting(AuditEntry::act).containsExactly(Act.LISTEN);
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void actsInCallsThatAreNotForTheReaderAreLeftOutButHerOwnAreNot() throws Exception {
        act(SupervisionMode.LISTEN);
        var hidden = Set.of(new PersonId("lea"));
        var others = get(store().audit().acts(new AuditQuery(10, Long.MAX_VALUE, new PersonId("max"), hidden)));
        assertThat(others.entries()).isEmpty();
        var own = get(store().audit().acts(new AuditQuery(10, Long.MAX_VALUE, new PersonId("sam"), hidden)));
        assertThat(own.entries()).hasSize(1);
    }

    private static AuditQuery all(int limit, long before) {
        return new AuditQuery(limit, before, new PersonId("ada"), Set.of());
    }

    private void act(SupervisionMode mode) throws Exception {
        get(store().append(new FloorEvent.Supervised(
                SeatId.desk(1), NINE, new CallId("a"), mode, Optional.of(new PersonId("sam")), Optional.of(SEAT))));
    }

    private void leave() throws Exception {
        get(store().append(new FloorEvent.SupervisionEnded(
                SeatId.desk(1), NINE, Optional.of(new PersonId("sam")), Optional.of(new CallId("a")))));
    }
}
