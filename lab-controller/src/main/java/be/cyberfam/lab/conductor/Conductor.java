package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallEvent.Ended;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.Handover;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.dialler.Register;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.floor.PauseReason;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.Trainee;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The centre of one room. Everything that happens is heard here, in one order, on one Vert.x context; everything the
 * lab does follows from it. Public methods may be called from any thread: they hand over to the room's context.
 */
public final class Conductor implements CustomerReports {
    private static final Logger LOG = LoggerFactory.getLogger(Conductor.class);

    private final Room room;
    private final Ports ports;
    private final Context home;
    private final InstantSource clock;
    private final Exercises exercises = new Exercises();
    /** Calls whose end is the lab's doing, whatever the switch will say of who hung up. */
    private final Map<CallId, EndedBy> ours = new HashMap<>();

    private final CallsOut callsOut;
    private final Handovers handovers;

    private Floor floor;
    private Optional<Instant> switchWentAway = Optional.empty();
    private boolean closing;

    public Conductor(Room room, Ports ports, Context home, InstantSource clock) {
        this.room = room;
        this.ports = ports;
        this.home = home;
        this.clock = clock;
        this.callsOut = new CallsOut(exercises, ports.customers(), this::happen);
        this.handovers = new Handovers(ports.customers(), () -> this.floor, this::happen, this::order);
        this.floor = Floor.of(room.seats(), room.desks(), room.rule(), clock.instant());
    }

    /**
     * Takes up what an earlier life of the lab wrote down. Calls that were on the line then have lost their customer:
     * they are ended as soon as the switch has told how they stand.
     */
    public Future<Void> resume(List<FloorEvent> journal) {
        return atHome(() -> {
            journal.forEach(event -> floor = floor.after(event).floor());
            floor.calls().stream()
                    .filter(call -> Recovery.isOnTheSwitch(call) || call.phase() instanceof CallPhase.Coming)
                    .forEach(call -> ours.put(call.id(), EndedBy.FAULT));
            return Future.all(floor.exercises().stream()
                            .map(x -> happen(new FloorEvent.ExerciseStopped(x.id(), clock.instant())))
                            .toList())
                    .mapEmpty();
        });
    }

    /** Takes up the register of those who want no calls, as it was written down before. */
    public Future<Void> obey(Set<PhoneNumber> refused) {
        return atHome(() -> {
            exercises.obey(new Register(refused));
            return Future.succeededFuture();
        });
    }

    /** Something happened: the whole way of a fact begins here. */
    public void hear(FloorEvent event) {
        home.runOnContext(v -> happen(event));
    }

    public void hear(CallEvent event) {
        hear(new OfCall(event));
    }

    @Override
    public void failed(CallId call, Instant at, String cause) {
        home.runOnContext(v -> floor.call(call)
                .filter(timeline -> timeline.phase() instanceof CallPhase.Coming)
                .ifPresent(timeline -> happen(new OfCall(new Ended(call, at, EndedBy.FAULT, cause)))));
    }

    @Override
    public void judged(CallId call, Instant at, Destination by, Handover handover) {
        hear(new CallEvent.HandoverJudged(call, at, by, handover));
    }

    /** The switch's own word on how things stand, after it was away or the lab was: both are put right. */
    public Future<Void> resync(SwitchSnapshot snapshot) {
        return atHome(() -> {
            var recovery = new Recovery(ports.book(), () -> floor, this::happen, switchWentAway);
            return recovery.settle(snapshot, Set.copyOf(ours.keySet())).onSuccess(v -> {
                snapshot.calls().keySet().stream().filter(ours::containsKey).forEach(this::cutOff);
                floor.seats().forEach(seat -> order(recording(seat)));
                Membership.corrections(floor, snapshot, room::linesOf).forEach(this::order);
            });
        });
    }

    /** Does what is asked, or says why not. Done is answered once it is written down for good. */
    public Future<Reply> ask(Request request) {
        return atHome(() -> switch (rule(request)) {
            case Ruling.Denied denied -> Future.succeededFuture(denied.reply());
            case Ruling.Granted granted -> grant(granted);
        });
    }

    /** The floor as it is now. */
    public Future<Floor> look() {
        return atHome(() -> Future.succeededFuture(floor));
    }

    /** Lets time pass: sends the customers who are due. The lab's timer calls this every few milliseconds. */
    public void tick() {
        home.runOnContext(v -> {
            var now = clock.instant();
            exercises.due(now).forEach(this::place);
            exercises.callsNow(floor, now).forEach(this::call);
            exercises.listsCounted(now).forEach(this::happen);
            callsOut.prepare(floor, now);
            callsOut.readOut(floor, now).forEach(this::callForHer);
            exercises.spent(now).forEach(id -> ask(new Request.StopExercise(id)));
        });
    }

    /** Ends everything in order: nobody comes any more, calls are hung up, wrap-ups get {@code grace}. */
    public Future<Void> close(Duration grace) {
        return atHome(this::stopExercises)
                .compose(v -> atHome(() -> {
                    closing = true;
                    return ports.customers().hangUpAll();
                }))
                .compose(v -> atHome(() -> quiet(clock.instant().plus(grace))))
                .compose(v -> atHome(this::closeWhatIsLeft));
    }

    private Future<Void> stopExercises() {
        return Future.all(exercises.running().stream()
                        .map(id -> ask(new Request.StopExercise(id)))
                        .toList())
                .mapEmpty();
    }

    private Future<Void> happen(FloorEvent heard) {
        assert home.equals(Vertx.currentContext()) : "off the floor's context";
        var event = attributed(heard);
        var before = floor;
        var turn = floor.after(event);
        floor = turn.floor();
        var written = write(event);
        ports.feed().publish(floor, turn.change());
        putSeatsRight(before, event);
        followUp(event);
        if (event instanceof OfCall(CallEvent heardOf)) {
            turn.change().call().flatMap(call -> exercises.after(heardOf, call)).ifPresent(this::happen);
            turn.change()
                    .call()
                    .flatMap(call -> exercises.refusal(heardOf, call, this::whoSits))
                    .ifPresent(this::happen);
        }
        return written;
    }

    private Optional<PersonId> whoSits(SeatId seat) {
        return floor.seat(seat).flatMap(one -> one.person()).map(Trainee::id);
    }

    /** What only the lab knows of a fact the switch tells: whose doing it was. */
    private FloorEvent attributed(FloorEvent heard) {
        return switch (heard) {
            case OfCall(Ended end) -> attributed(heard, end);
            case FloorEvent.OfDesk ofDesk -> Attribution.of(floor, ofDesk);
            default -> heard;
        };
    }

    /** Who ended a call that the lab itself ended: the switch sees only whose leg went first. */
    private FloorEvent attributed(FloorEvent heard, Ended end) {
        var lab = Optional.ofNullable(ours.remove(end.call()))
                .or(() -> closing ? Optional.of(EndedBy.LAB) : Optional.empty())
                .filter(by -> end.by() != EndedBy.FAULT);
        return lab.<FloorEvent>map(by -> new OfCall(new Ended(end.call(), end.at(), by, end.cause())))
                .orElse(heard);
    }

    private Future<Void> write(FloorEvent event) {
        return ports.journal()
                .append(event)
                .onFailure(e -> LOG.error("not written to the journal: {}: {}", event, e.getMessage()));
    }

    /** A seat's place in the queues follows from the floor; only what differs is ordered. */
    private void putSeatsRight(Floor before, FloorEvent event) {
        boolean everySeat = event instanceof FloorEvent.OfExercise;
        for (var seat : floor.seats()) {
            if (everySeat || !before.seat(seat.id()).equals(Optional.of(seat))) {
                if (isRecorded(before, seat.id()) != seat.signs().recorded()) {
                    order(recording(seat));
                }
                var lines = room.linesOf(seat.id());
                var was = Membership.of(before, seat.id(), lines);
                Membership.orders(was, Membership.of(floor, seat.id(), lines)).forEach(this::order);
            }
        }
    }

    private static SwitchOrder recording(Seat seat) {
        return new SwitchOrder.MayRecord(seat.id(), seat.signs().recorded());
    }

    private static boolean isRecorded(Floor floor, SeatId id) {
        return floor.seat(id).map(seat -> seat.signs().recorded()).orElse(false);
    }

    private void followUp(FloorEvent event) {
        switch (event) {
            case OfCall(CallEvent.Answered e) -> answered(e);
            case OfCall(CallEvent.Dialled e) -> callsOut.settled(e.call());
            case OfCall(Ended e) -> callsOut.settled(e.call());
            case OfCall(CallEvent.Transferred e) -> handovers.left(e);
            case OfCall(CallEvent.Consulted e) -> handovers.heard(e);
            case OfCall(CallEvent.Held e) -> ports.customers().tell(e.call(), CustomerNews.HELD);
            case OfCall(CallEvent.Resumed e) -> ports.customers().tell(e.call(), CustomerNews.RESUMED);
            case OfCall(CallEvent.Knowable e) -> ports.customers().knows(e);
            case OfCall(CallEvent.Injected e) -> ports.customers().prompt(e.call(), e.inject());
            case OfCall(CallEvent.LineGiven e) ->
                e.step()
                        .ifPresentOrElse(
                                step -> ports.customers().lead(e.call(), step),
                                () -> ports.customers().dictate(e.call(), e.phrase(), e.text()));
            // a seat that let a call ring out gets no next one until she says she is there
            case OfCall(CallEvent.RingStopped e)
            when e.why() != RingEnd.WITHDRAWN ->
                happen(new FloorEvent.PauseBegan(e.seat(), e.at(), PauseReason.MISSED_CALL));
            case FloorEvent.PersonPassed e -> exercises.passed(e.seat(), e.at()).ifPresent(this::happen);
            case FloorEvent.RefusalNoted e ->
                exercises.obey(exercises.register().with(e.number()));
            case FloorEvent.RefusalStruck e ->
                exercises.obey(exercises.register().without(e.number()));
            case FloorEvent.SwitchDown e -> switchWentAway = Optional.of(e.at());
            default -> {}
        }
    }

    private void answered(CallEvent.Answered e) {
        ports.customers().tell(e.call(), CustomerNews.CONNECTED);
        if (!isRecorded(floor, e.seat())) {
            happen(new OfCall(new CallEvent.Unrecorded(e.call(), e.at())));
        }
    }

    private Ruling rule(Request request) {
        var now = clock.instant();
        var rules = new HouseRules(floor, now);
        var supervision = new SupervisionRules(floor, now);
        var coaching = new CoachingRules(floor, now);
        return switch (request) {
            case Request.SignOn r -> rules.signOn(r);
            case Request.SetRecording r -> rules.setRecording(r);
            case Request.SignOff r -> rules.signOff(r);
            case Request.Pause r -> coaching.unlessHeld(r.seat(), () -> rules.pause(r));
            case Request.BeReady r -> coaching.unlessHeld(r.seat(), () -> rules.beReady(r));
            case Request.Coaching r -> coaching.rule(r);
            case Request.RecordOutcome r -> rules.recordOutcome(r);
            case Request.ExtendWrapUp r -> rules.extendWrapUp(r);
            case Request.WrapUp r -> rules.wrapUp(r);
            case Request.HangUp r -> rules.hangUp(r);
            case Request.Reconnect r -> rules.reconnect(r);
            case Request.Dial r -> callsOut.chosen(r, rules, now);
            case Request.DialNext r -> callsOut.next(r, rules, now);
            case Request.PassOver r -> callsOut.passedOver(r, floor, now);
            case Request.Transfer r -> new TransferRules(floor, room).transfer(r);
            case Request.Consult r -> new ConsultRules(floor, room).consult(r);
            case Request.Consulted r -> new ConsultRules(floor, room).go(r);
            case Request.TellOfDesk r -> new DeskRules(floor).tell(r);
            case Request.RaiseHand r -> rules.raiseHand(r);
            case Request.LowerHand r -> rules.lowerHand(r);
            case Request.TakeDesk r -> supervision.takeDesk(r);
            case Request.LeaveDesk r -> supervision.leaveDesk(r);
            case Request.Supervise r -> supervision.supervise(r);
            case Request.StopSupervising r -> supervision.stop(r);
            case Request.TakeOver r -> supervision.takeOver(r);
            case Request.StartExercise r -> exercises.start(r.exercise(), now);
            case Request.FreezeExercise r -> exercises.freeze(r.exercise(), now);
            case Request.ResumeExercise r -> exercises.resume(r.exercise(), now);
            case Request.AdjustExercise r -> exercises.adjust(r.exercise(), now);
            case Request.SendWave r -> exercises.wave(r.exercise(), r.size(), now);
            case Request.SeatExercise r -> exercises.seat(r.exercise(), r.seats(), now);
            case Request.StopExercise r -> exercises.stop(r.exercise(), now);
            case Request.NoteRefusal r -> new RegisterRules(exercises.register(), now).note(r);
            case Request.StrikeRefusal r -> new RegisterRules(exercises.register(), now).strike(r);
        };
    }

    /** Events are written down first, then the switch is told: what is ordered is never unknown to the journal. */
    private Future<Reply> grant(Ruling.Granted granted) {
        var written = new ArrayList<Future<Void>>();
        granted.events().forEach(event -> written.add(happen(event)));
        return Future.all(written).map(v -> {
            granted.orders().forEach(this::order);
            return granted.reply();
        });
    }

    private void place(PlaceCall planned) {
        var order = ports.customers().sealed(planned);
        happen(new OfCall(new CallEvent.Placed(order.call(), clock.instant(), order.plan())))
                .onSuccess(v -> ports.customers().place(order))
                .onFailure(
                        e -> failed(order.call(), clock.instant(), "the journal does not take it: " + e.getMessage()));
    }

    /** The lab calls a customer; the line's queue gives him to a seat when he answers. */
    private void call(PlaceCall planned) {
        var order = ports.customers().sealed(planned);
        var id = order.call();
        happen(new OfCall(new CallEvent.Placed(id, clock.instant(), order.plan())))
                .compose(v -> {
                    ports.customers().expect(order);
                    return ports.switchboard()
                            .carryOut(new SwitchOrder.Call(id, order.plan().line()));
                })
                .onFailure(e -> failed(id, clock.instant(), "he could not be called: " + e.getMessage()));
    }

    /** Her time to read is over: the call goes out, or it is not hers any more. */
    private void callForHer(FloorEvent.PersonWithdrawn otherwise) {
        if (rule(new Request.DialNext(otherwise.seat())) instanceof Ruling.Granted granted) {
            grant(granted);
        } else {
            happen(otherwise);
        }
    }

    /** A call that outlived the lab's earlier life without its customer: its length is the switch's, not a conversation's. */
    private void cutOff(CallId call) {
        happen(new OfCall(new CallEvent.Repaired(
                call, clock.instant(), "hung up at the restart: its customer was lost when the lab died")));
        order(new SwitchOrder.HangUp(call));
    }

    private void order(SwitchOrder order) {
        handovers.prepare(order);
        ports.switchboard()
                .carryOut(order)
                .onFailure(e -> LOG.warn("the switch did not carry out {}: {}", order, e.getMessage()));
    }

    private Future<Void> quiet(Instant until) {
        var quiet = Promise.<Void>promise();
        awaitQuiet(until, quiet);
        return quiet.future();
    }

    /** Looks every 50 ms; one promise for all looks, as a chain of them would outgrow the stack within seconds. */
    private void awaitQuiet(Instant until, Promise<Void> quiet) {
        if (floor.callCount() == 0 || !clock.instant().isBefore(until)) {
            quiet.complete();
        } else {
            home.owner().setTimer(50, v -> home.runOnContext(x -> awaitQuiet(until, quiet)));
        }
    }

    private Future<Void> closeWhatIsLeft() {
        return Future.all(Closing.of(floor, clock.instant()).stream()
                        .map(this::happen)
                        .toList())
                .mapEmpty();
    }

    private <T> Future<T> atHome(Supplier<Future<T>> work) {
        var done = Promise.<T>promise();
        home.runOnContext(
                v -> Future.<Void>succeededFuture().compose(x -> work.get()).onComplete(done));
        return done.future();
    }
}
