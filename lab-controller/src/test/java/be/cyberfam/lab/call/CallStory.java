package be.cyberfam.lab.call;

import be.cyberfam.lab.call.CallEvent.Answered;
import be.cyberfam.lab.call.CallEvent.Dialled;
import be.cyberfam.lab.call.CallEvent.Ended;
import be.cyberfam.lab.call.CallEvent.Held;
import be.cyberfam.lab.call.CallEvent.Offered;
import be.cyberfam.lab.call.CallEvent.OutcomeRecorded;
import be.cyberfam.lab.call.CallEvent.Placed;
import be.cyberfam.lab.call.CallEvent.Rang;
import be.cyberfam.lab.call.CallEvent.Resumed;
import be.cyberfam.lab.call.CallEvent.RingStopped;
import be.cyberfam.lab.call.CallEvent.WrappedUp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call told step by step, in seconds from its beginning: {@code placed().offered().at(2).rang().at(5).answered()}. */
public final class CallStory {
    public static final Instant START = Instant.parse("2026-03-09T09:00:00Z");
    public static final SeatId SEAT = SeatId.numbered(1);

    private final CallId id;
    private final CallPlan plan;
    private final List<CallEvent> told = new ArrayList<>();
    private Instant now = START;

    private CallStory(CallId id, CallPlan plan) {
        this.id = id;
        this.plan = plan;
    }

    public static CallStory placed() {
        return of("call-1", plan(Direction.INBOUND)).tell(Direction.INBOUND);
    }

    public static CallStory placed(String id) {
        return of(id, plan(Direction.INBOUND)).tell(Direction.INBOUND);
    }

    public static CallStory placedOutbound() {
        return of("call-1", plan(Direction.OUTBOUND)).tell(Direction.OUTBOUND);
    }

    /** A call the lab did not place: it just appears in the queue. */
    public static CallStory unknown() {
        return of("call-1", plan(Direction.INBOUND));
    }

    public static CallPlan plan(Direction direction) {
        return new CallPlan(
                new ExerciseId("morning"),
                direction,
                new LineId("accueil"),
                new CustomerId("lost-parcel"),
                "Client 1",
                new PackId("fr"),
                new ScenarioId("parcel"),
                Optional.of(Outcome.of("solved", "traced")),
                7);
    }

    private static CallStory of(String id, CallPlan plan) {
        return new CallStory(new CallId(id), plan);
    }

    private CallStory tell(Direction direction) {
        return add(new Placed(id, now, plan));
    }

    public CallStory at(double seconds) {
        now = START.plusNanos((long) (seconds * 1e9));
        return this;
    }

    public CallStory offered() {
        return add(new Offered(id, now));
    }

    public CallStory rang() {
        return rang(SEAT);
    }

    public CallStory rang(SeatId seat) {
        return add(new Rang(id, now, seat));
    }

    public CallStory ringStopped(RingEnd why) {
        return add(new RingStopped(id, now, SEAT, why));
    }

    public CallStory dialled() {
        return add(new Dialled(id, now, SEAT));
    }

    public CallStory answered() {
        return answered(SEAT);
    }

    public CallStory answered(SeatId seat) {
        return add(new Answered(id, now, seat));
    }

    public CallStory held() {
        return add(new Held(id, now));
    }

    public CallStory resumed() {
        return add(new Resumed(id, now));
    }

    public CallStory ended(EndedBy by, String cause) {
        return add(new Ended(id, now, by, cause));
    }

    public CallStory ended(EndedBy by) {
        return add(new Ended(id, now, by, "test"));
    }

    public CallStory outcome(String code, String subCode) {
        return add(new OutcomeRecorded(id, now, Outcome.of(code, subCode)));
    }

    public CallStory wrappedUp() {
        return add(new WrappedUp(id, now));
    }

    public CallStory add(CallEvent event) {
        told.add(event);
        return this;
    }

    public List<CallEvent> events() {
        return List.copyOf(told);
    }

    public CallTimeline timeline() {
        var timeline = CallTimeline.begunBy(told.getFirst());
        for (var event : told.subList(1, told.size())) {
            timeline = timeline.after(event);
        }
        return timeline;
    }

    public HandleTime handleTime() {
        return timeline().points().handleTime(now).orElseThrow();
    }
}
