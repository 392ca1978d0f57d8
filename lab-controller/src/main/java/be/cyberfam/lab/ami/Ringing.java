package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A queue rings seats. AgentRingNoAnswer says the same of a phone that is busy, declines or rings out: only its leg's end
 * tells them apart, and it may come before the queue's word or after.
 */
final class Ringing {
    private static final int BUSY = 17;
    private static final int REJECTED = 21;

    private final KnownCalls calls;

    Ringing(KnownCalls calls) {
        this.calls = calls;
    }

    List<CallEvent> began(AmiEvent.RingBegan e) {
        return calls.ofCallAndSeat(e.customer(), e.seat(), (call, seat) -> {
            calls.change(call, e.seat(), live -> live.withCustomer(e.customer()).withSeat(e.seat(), false));
            return List.of(new CallEvent.Rang(call, e.at(), seat));
        });
    }

    List<CallEvent> failed(AmiEvent.RingFailed e) {
        return calls.ofCallAndSeat(e.customer(), e.seat(), (call, seat) -> {
            var refusal = calls.live(call).refusal();
            if (refusal.isEmpty() && isThere(call, e.seat())) {
                calls.change(call, live -> live.unansweredSince(e.at()));
                return List.of();
            }
            return stopped(call, e.at(), seat, refusal.orElse(RingEnd.NO_ANSWER));
        });
    }

    private boolean isThere(CallId call, Leg leg) {
        return calls.live(call).seat().equals(leg.uniqueid()) && calls.knows(leg);
    }

    /** A phone that only rings says no itself. */
    void declined(CallId call, AmiEvent.PartyHungUp e) {
        calls.change(call, live -> live.refused(refusal(e.cause()).orElse(RingEnd.NO_ANSWER)));
    }

    /** A phone's leg is gone. */
    List<CallEvent> gone(CallId call, AmiEvent.Gone e) {
        var now = calls.live(call);
        if (!calls.isLive(call) || !now.onlyRings(e.leg())) {
            return List.of();
        }
        var why = refusal(e.cause()).or(now::refusal);
        if (now.unanswered().isEmpty() || e.leg().seat().isEmpty()) {
            why.ifPresent(said -> calls.change(call, live -> live.refused(said)));
            return List.of();
        }
        var seat = e.leg().seat().get().seat();
        return stopped(call, now.unanswered().get(), seat, why.orElse(RingEnd.NO_ANSWER));
    }

    private List<CallEvent> stopped(CallId call, Instant at, SeatId seat, RingEnd why) {
        calls.change(call, LiveCall::withoutSeat);
        return List.of(new CallEvent.RingStopped(call, at, seat, why));
    }

    private static Optional<RingEnd> refusal(int cause) {
        return switch (cause) {
            case BUSY -> Optional.of(RingEnd.BUSY);
            case REJECTED -> Optional.of(RingEnd.DECLINED);
            default -> Optional.empty();
        };
    }
}
