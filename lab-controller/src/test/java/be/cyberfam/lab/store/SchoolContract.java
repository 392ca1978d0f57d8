package be.cyberfam.lab.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.ClassId;
import be.cyberfam.lab.conductor.Sitting;
import be.cyberfam.lab.conductor.Template;
import be.cyberfam.lab.conductor.TraineeClass;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Trainee;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every store must do with classes, templates and attendance. */
interface SchoolContract {
    ClassId MORNING = new ClassId("class-1");
    PersonId SAM = new PersonId("sam");
    PersonId LEA = new PersonId("lea");
    PersonId TOM = new PersonId("tom");
    SeatId SEAT = SeatId.numbered(1);
    Instant NINE =
            LocalDate.of(2026, 1, 5).atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant();

    Store store();

    @Test
    default void aClassHasItsLeadersAndItsTrainees() throws Exception {
        var classes = store().classes();
        get(classes.keep(MORNING, "Matin"));
        get(classes.enrol(MORNING, List.of(SAM), true));
        get(classes.enrol(MORNING, List.of(LEA, TOM), false));
        assertThat(get(classes.all()))
                .containsExactly(new TraineeClass(MORNING, "Matin", Set.of(SAM), Set.of(LEA, TOM)));
    }

    @Test
    default void aClassIsRenamedLeftAndForgotten() throws Exception {
        var classes = store().classes();
        get(classes.keep(MORNING, "Matin"));
        get(classes.enrol(MORNING, List.of(LEA, TOM), false));
        get(classes.enrol(MORNING, List.of(LEA), false));
        get(classes.keep(MORNING, "Soir"));
        get(classes.leave(MORNING, TOM));
        assertThat(get(classes.all())).containsExactly(new TraineeClass(MORNING, "Soir", Set.of(), Set.of(LEA)));
        get(classes.remove(MORNING));
        assertThat(get(classes.all())).isEmpty();
    }

    @Test
    default void aTemplateIsKeptReplacedAndForgotten() throws Exception {
        var templates = store().templates();
        get(templates.keep(new Template("t-1", "Calme", "{}", SAM, NINE)));
        var busy = new Template("t-1", "Soutenu", "{\"pack\":\"fr\"}", SAM, NINE);
        get(templates.keep(busy));
        assertThat(get(templates.all())).containsExactly(busy);
        assertThat(get(templates.remove("t-1"))).isTrue();
        assertThat(get(templates.remove("t-1"))).isFalse();
    }

    @Test
    default void aSittingLastsFromSigningOnToSigningOffOrToTheNextWhoSitsThere() throws Exception {
        signedOn(LEA, 0);
        signedOn(TOM, 60);
        get(store().append(new FloorEvent.SignedOff(SEAT, NINE.plusSeconds(3_600))));
        assertThat(sittings(NINE.plusSeconds(7_200)))
                .containsExactly(
                        sitting(LEA, 0).until(NINE.plusSeconds(60)),
                        sitting(TOM, 60).until(NINE.plusSeconds(3_600)));
    }

    @Test
    default void whoStillSitsThereHasNoEndYet() throws Exception {
        signedOn(LEA, 0);
        assertThat(sittings(NINE.plusSeconds(7_200))).containsExactly(sitting(LEA, 0));
    }

    @Test
    default void aSittingTheLabDidNotSeeEndEndsWithTheLastThingOfItsDay() throws Exception {
        signedOn(LEA, 0);
        get(store().append(new FloorEvent.PauseEnded(SEAT, NINE.plusSeconds(1_800))));
        assertThat(sittings(NINE.plus(Duration.ofDays(3))))
                .containsExactly(sitting(LEA, 0).until(NINE.plusSeconds(1_800)));
    }

    @Test
    default void sittingsOfOtherDaysAreNotAskedFor() throws Exception {
        signedOn(LEA, 0);
        var next = NINE.plus(Duration.ofDays(1));
        assertThat(get(store().attendance().sittings(next, next.plusSeconds(60), next)))
                .isEmpty();
    }

    private void signedOn(PersonId person, long second) throws Exception {
        get(store().append(new FloorEvent.SignedOn(SEAT, NINE.plusSeconds(second), new Trainee(person, "N"))));
    }

    private static Sitting sitting(PersonId person, long second) {
        return new Sitting(person, "N", SEAT, NINE.plusSeconds(second), Optional.empty());
    }

    private List<Sitting> sittings(Instant now) throws Exception {
        return get(store().attendance().sittings(NINE.minusSeconds(60), NINE.plusSeconds(86_000), now));
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
