package be.cyberfam.lab.ami;

import be.cyberfam.lab.ami.LiveCall.Asked;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import java.util.List;

/**
 * A call's end, and who wanted it: whose own request came first (HangupRequest), else what the queue or the dial said,
 * else the switch's or a manager's request (SoftHangupRequest). Abandon and complete events of the queue are not used:
 * they also come when nobody abandoned, or without a name.
 */
final class Ending {
    /** Of a Hangup: chan_pjsip ended the leg because no packet came for rtp_timeout. */
    private static final int MEDIA_LOST = 44;

    /** The dialplan's word for a customer the lab called and no seat was ready for. */
    private static final String DROPPED = "queue: DROPPED";

    private final KnownCalls calls;
    private final Ringing ringing;

    Ending(KnownCalls calls, Ringing ringing) {
        this.calls = calls;
        this.ringing = ringing;
    }

    List<CallEvent> partyHungUp(AmiEvent.PartyHungUp e) {
        calls.liveCallOf(e.leg()).ifPresent(call -> {
            var now = calls.live(call);
            if (e.leg().isCustomer()) {
                calls.change(call, live -> live.withCustomer(e.leg()).asked(new Asked(e.at(), EndedBy.CUSTOMER, "")));
            } else if (now.onlyRings(e.leg())) {
                ringing.declined(call, e);
            } else if (now.customer().isEmpty() || e.leg().uniqueid().equals(now.seat())) {
                calls.change(call, live -> live.asked(new Asked(e.at(), EndedBy.SEAT, "")));
            }
        });
        return List.of();
    }

    List<CallEvent> switchHungUp(AmiEvent.SwitchHungUp e) {
        calls.liveCallOf(e.leg())
                .filter(call -> !calls.live(call).onlyRings(e.leg()) && !isFormer(call, e.leg()))
                .ifPresent(call -> calls.change(call, live -> live.asked(new Asked(e.at(), EndedBy.LAB, ""))));
        return List.of();
    }

    /** A seat's leg the call has left for another. */
    private boolean isFormer(CallId call, Leg leg) {
        var seat = calls.live(call).seat();
        return !leg.isCustomer() && !seat.isEmpty() && !seat.equals(leg.uniqueid());
    }

    /** CONTINUE: the seat hung up. Anything else: the queue gave up. */
    List<CallEvent> queueOver(AmiEvent.QueueOver e) {
        var asked = "CONTINUE".equals(e.status())
                ? new Asked(e.at(), EndedBy.SEAT, "")
                : new Asked(e.at(), EndedBy.SWITCH, "queue: " + e.status());
        calls.callOf(e.customer()).ifPresent(call -> calls.change(call, live -> live.asked(asked)));
        return List.of();
    }

    List<CallEvent> dialOver(AmiEvent.DialOver e) {
        return calls.callOf(e.seat())
                .filter(call ->
                        calls.isLive(call) && calls.live(call).customer().isEmpty())
                .map(call -> over(call, new Asked(e.at(), EndedBy.SWITCH, "dial: " + e.status())))
                .orElse(List.of());
    }

    List<CallEvent> originated(AmiEvent.Originated e) {
        return e.answered()
                ? List.of()
                : over(e.call(), new Asked(e.at(), EndedBy.SEAT, "the seat's phone did not answer"));
    }

    /** A call lasts as long as its customer's leg. */
    List<CallEvent> gone(AmiEvent.Gone e) {
        var call = calls.callOf(e.leg());
        calls.forget(e.leg());
        if (call.isEmpty() || !e.leg().isCustomer()) {
            return call.map(id -> ringing.gone(id, e)).orElse(List.of());
        }
        var end = calls.live(call.get()).end().orElse(new Asked(e.at(), EndedBy.SWITCH, ""));
        return over(call.get(), explained(end, e));
    }

    /** The channel driver's own request looks like a manager's: the cause of the end tells them apart. */
    private static Asked explained(Asked end, AmiEvent.Gone gone) {
        var nobodyAsked = end.by() == EndedBy.LAB || end.by() == EndedBy.SWITCH;
        if (nobodyAsked && gone.cause() == MEDIA_LOST) {
            return new Asked(end.at(), EndedBy.FAULT, "no media");
        }
        if (end.why().equals(DROPPED)) {
            return new Asked(gone.at(), end.by(), end.why()); // he was told so before he was let go
        }
        return end.why().isEmpty() ? new Asked(end.at(), end.by(), gone.text()) : end;
    }

    private List<CallEvent> over(CallId call, Asked end) {
        calls.forget(call);
        return List.of(new CallEvent.Ended(call, end.at(), end.by(), end.why()));
    }
}
