package be.cyberfam.lab.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.assess.Anchor;
import be.cyberfam.lab.assess.Criterion;
import be.cyberfam.lab.assess.Evaluation;
import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.assess.Given;
import be.cyberfam.lab.assess.Judgement;
import be.cyberfam.lab.assess.Measured;
import be.cyberfam.lab.assess.Placement;
import be.cyberfam.lab.assess.Rule;
import be.cyberfam.lab.assess.Section;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.assess.Withdrawal;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.ClassId;
import be.cyberfam.lab.conductor.NextCalls;
import be.cyberfam.lab.conductor.Scorecards;
import be.cyberfam.lab.conductor.Sitting;
import be.cyberfam.lab.conductor.Template;
import be.cyberfam.lab.conductor.TraineeClass;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Trainee;
import be.cyberfam.lab.scenario.Labels;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

    Form CARD = new Form(
            "call",
            1,
            words("A call"),
            List.of(new Section(
                    words("All"),
                    IntStream.rangeClosed(1, 6)
                            .mapToObj(SchoolContract::criterion)
                            .toList())));

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
    default void whatIsSaidOfACallIsKeptAndAnswered() throws Exception {
        var call = new be.cyberfam.lab.call.CallId("call-1");
        var debriefs = store().debriefs();
        assertThat(get(debriefs.ownWords(call))).isEmpty();
        var own = new be.cyberfam.lab.conductor.OwnWords(call, LEA, "L’accueil.", "", NINE);
        get(debriefs.keep(own));
        get(debriefs.keep(own));
        assertThat(get(debriefs.ownWords(call))).contains(own);
        var comment = new be.cyberfam.lab.conductor.CallComment(
                "c1", call, 34_000, SAM, "Laissez-le finir.", NINE, Optional.empty());
        assertThat(get(debriefs.add(comment))).isTrue();
        assertThat(get(debriefs.comments(call))).containsExactly(comment);
        var answer = new be.cyberfam.lab.conductor.CallComment.Answer("Oui.", NINE.plusSeconds(60));
        assertThat(get(debriefs.answer(call, "c1", answer))).isTrue();
        assertThat(get(debriefs.answer(new be.cyberfam.lab.call.CallId("other"), "c1", answer)))
                .isFalse();
        assertThat(get(debriefs.comments(call)).getFirst().answer()).contains(answer);
    }

    @Test
    default void aScorecardIsNeverChangedItGetsItsNextVersion() throws Exception {
        var cards = store().scorecards();
        var first = CARD.numbered(7);
        assertThat(get(cards.keep(first, Optional.empty(), NINE))).isEqualTo(CARD);
        assertThat(get(cards.keep(first, Optional.empty(), NINE)).version()).isEqualTo(1);
        var renamed = new Form(CARD.id(), 1, words("Renamed"), CARD.sections());
        assertThat(get(cards.keep(renamed, Optional.of(SAM), NINE)).version()).isEqualTo(2);
        assertThat(get(cards.version(CARD.id(), 1))).contains(CARD);
        assertThat(get(cards.version(CARD.id(), 3))).isEmpty();
        assertThat(get(cards.newest()))
                .containsExactly(new Scorecards.Kept(renamed.numbered(2), Optional.of(SAM), NINE, 0));
        assertThat(get(cards.versions(CARD.id())))
                .extracting(kept -> kept.form().version())
                .containsExactly(2, 1);
    }

    @Test
    default void marksAreAddedNeverWrittenOver() throws Exception {
        var call = new be.cyberfam.lab.call.CallId("call-1");
        var evaluations = store().evaluations();
        get(store().scorecards().keep(CARD, Optional.empty(), NINE));
        var two = given("c1", 2, NINE);
        var draft = evaluation(call, Optional.empty(), two);
        assertThat(get(evaluations.keep(draft))).isTrue();
        var later = NINE.plusSeconds(60);
        assertThat(get(evaluations.keep(evaluation(call, Optional.of(later), given("c1", 1, later)))))
                .isTrue();
        var kept = get(evaluations.of(call)).getFirst();
        assertThat(kept.history()).containsExactly(two, given("c1", 1, later));
        assertThat(kept.standing().get("c1").points()).contains(1);
        assertThat(kept.finishedAt()).contains(later);
        assertThat(get(evaluations.keep(draft)))
                .as("what is finished is no draft again")
                .isFalse();
        assertThat(get(store().scorecards().newest()).getFirst().used()).isEqualTo(1);
    }

    @Test
    default void aDisagreementIsAnsweredAndThenStands() throws Exception {
        var call = new be.cyberfam.lab.call.CallId("call-1");
        var evaluations = store().evaluations();
        get(evaluations.keep(evaluation(call, Optional.of(NINE), given("c1", 0, NINE))));
        var said = new Evaluation.Disagreement("c1", "Il criait.", NINE, Optional.empty());
        assertThat(get(evaluations.reply("e1", "c1", new Evaluation.Reply("Vrai.", SAM, NINE))))
                .isFalse();
        assertThat(get(evaluations.disagree("e1", said))).isTrue();
        var reply = new Evaluation.Reply("Vrai.", SAM, NINE.plusSeconds(1));
        assertThat(get(evaluations.reply("e1", "c1", reply))).isTrue();
        assertThat(get(evaluations.disagree("e1", said))).as("after the answer").isFalse();
        assertThat(get(evaluations.of(call))
                        .getFirst()
                        .disagreements()
                        .getFirst()
                        .reply())
                .contains(reply);
    }

    @Test
    default void aCoachsChoiceOfANextCallStandsUntilItIsGivenBack() throws Exception {
        var call = new be.cyberfam.lab.call.CallId("call-1");
        var choices = store().nextCalls();
        assertThat(get(choices.after(call))).isEmpty();
        var chosen = new NextCalls.Chosen(call, new be.cyberfam.lab.call.ScenarioId("moving"), SAM, NINE);
        get(choices.choose(chosen));
        get(choices.choose(chosen));
        assertThat(get(choices.after(call))).contains(chosen);
        get(choices.unchoose(call));
        assertThat(get(choices.after(call))).isEmpty();
    }

    @Test
    default void aSignatureIsKeptWithTheGridItWasMadeByAndStaysWhenItIsWithdrawn() throws Exception {
        var competences = store().competences();
        var signed = new Signature(
                "s1", LEA, "relation", "0".repeat(64), "listen", 1, 2, "Ça va.", SAM, NINE, Optional.empty());
        get(competences.sign(signed, "title: …"));
        assertThat(get(competences.signatures(LEA))).containsExactly(signed);
        assertThat(get(competences.signatures(TOM))).isEmpty();
        assertThat(get(competences.gridText(signed.version()))).contains("title: …");
        var taken = new Withdrawal(SAM, NINE.plusSeconds(60), "Trop tôt.");
        assertThat(get(competences.withdrawSignature(TOM, "s1", taken)))
                .as("of somebody else")
                .isFalse();
        assertThat(get(competences.withdrawSignature(LEA, "s1", taken))).isTrue();
        assertThat(get(competences.withdrawSignature(LEA, "s1", taken)))
                .as("twice")
                .isFalse();
        assertThat(get(competences.signatures(LEA)).getFirst().withdrawn()).contains(taken);
    }

    @Test
    default void aJudgementOfACallIsKeptAndWithdrawn() throws Exception {
        var competences = store().competences();
        var call = new be.cyberfam.lab.call.CallId("call-1");
        var judged = new Judgement("j1", LEA, call, "respects-a-no", 2, 4_000, "Ici.", SAM, NINE, Optional.empty());
        get(competences.judge(judged));
        assertThat(get(competences.judgements(LEA))).containsExactly(judged);
        var taken = new Withdrawal(SAM, NINE, "Autre appel.");
        assertThat(get(competences.withdrawJudgement(LEA, "j1", taken))).isTrue();
        assertThat(get(competences.judgements(LEA)).getFirst().stands()).isFalse();
    }

    @Test
    default void aTrainingHasItsFirstDayAndItsPlacements() throws Exception {
        var competences = store().competences();
        assertThat(get(competences.begun(LEA))).isEmpty();
        var day = LocalDate.of(2026, 1, 5);
        get(competences.begin(LEA, day.minusDays(1), SAM, NINE));
        get(competences.begin(LEA, day, SAM, NINE));
        assertThat(get(competences.begun(LEA))).contains(day);
        var placement = new Placement("p1", LEA, day, day.plusDays(4), 1_800, "Centre d’appels", "", SAM, NINE);
        get(competences.place(placement));
        assertThat(get(competences.placements(LEA))).containsExactly(placement);
        assertThat(get(competences.removePlacement(TOM, "p1"))).isFalse();
        assertThat(get(competences.removePlacement(LEA, "p1"))).isTrue();
        assertThat(get(competences.placements(LEA))).isEmpty();
    }

    @Test
    default void anAttestationIsKeptWithItsProof() throws Exception {
        var competences = store().competences();
        var made = new be.cyberfam.lab.conductor.Attestation("0000-AAAA", LEA, 1, SAM, NINE);
        get(competences.keep(made, "{…}\n"));
        assertThat(get(competences.attestations(LEA))).containsExactly(made);
        assertThat(get(competences.proof(LEA, "0000-AAAA"))).contains("{…}\n");
        assertThat(get(competences.proof(TOM, "0000-AAAA"))).isEmpty();
    }

    @Test
    default void finishedMarksOfManyCallsAreReadAtOnce() throws Exception {
        var evaluations = store().evaluations();
        var one = new be.cyberfam.lab.call.CallId("call-1");
        get(evaluations.keep(evaluation(one, Optional.empty(), given("c1", 2, NINE))));
        var some = IntStream.range(0, 1_200)
                .mapToObj(n -> new be.cyberfam.lab.call.CallId("call-" + n))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(get(evaluations.finishedOf(some))).as("a draft").isEmpty();
        get(evaluations.keep(evaluation(one, Optional.of(NINE), given("c1", 2, NINE))));
        assertThat(get(evaluations.finishedOf(some)))
                .extracting(Evaluation::call)
                .containsExactly(one);
    }

    private static Evaluation evaluation(be.cyberfam.lab.call.CallId call, Optional<Instant> finished, Given mark) {
        return new Evaluation(
                "e1", call, SAM, Evaluation.Purpose.COACHING, CARD.id(), 1, finished, NINE, List.of(mark), List.of());
    }

    private static Given given(String criterion, int points, Instant at) {
        return new Given(
                criterion,
                Optional.of(points),
                Criterion.Judge.PERSON,
                Optional.of(34_000L),
                Optional.of("Ici."),
                SAM,
                at);
    }

    private static Criterion criterion(int number) {
        return new Criterion(
                "c" + number,
                words("She does " + number),
                words("I did"),
                "B1",
                2,
                1,
                Criterion.Failing.NOTHING,
                List.of(new Anchor(0, words("No")), new Anchor(2, words("Yes"))),
                number == 2
                        ? Optional.of(new Rule(
                                Measured.GREETING_DELAY, List.of(new Rule.Limit(2, 1_500), new Rule.Limit(1, 3_000.5))))
                        : Optional.empty());
    }

    private static Labels words(String text) {
        return new Labels(text, text, text);
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
