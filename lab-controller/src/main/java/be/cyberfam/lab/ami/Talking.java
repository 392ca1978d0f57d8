package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/** A customer and a seat come together, and a seat puts him on hold. */
final class Talking {
    private final KnownCalls calls;
    private final Transferring transferring;
    private final Consulting consulting;
    private final Receiving receiving;

    Talking(KnownCalls calls, Transferring transferring, Consulting consulting, Receiving receiving) {
        this.calls = calls;
        this.transferring = transferring;
        this.consulting = consulting;
        this.receiving = receiving;
    }

    /** A customer's wait begins when his call comes in; that it is one for a line shows when he joins the queue. */
    List<CallEvent> arrived(AmiEvent.Arrived e) {
        calls.arrived(e.customer(), e.at());
        return List.of();
    }

    List<CallEvent> joined(AmiEvent.CallerJoined e) {
        return e.customer().call().map(call -> joined(call, e)).orElse(List.of());
    }

    /** Who was called waits from the moment on at which he has picked up. */
    List<CallEvent> reached(AmiEvent.Reached e) {
        calls.arrived(e.customer(), e.at());
        return List.of();
    }

    /** A customer who already waited or talked, or is put through, stands in a queue again: his call is not offered twice. */
    private List<CallEvent> joined(CallId call, AmiEvent.CallerJoined e) {
        var again = transferring.arrived(call) || calls.live(call).connected();
        var first = receiving.isFirstWait(call);
        calls.change(call, e.customer(), live -> live.withCustomer(e.customer()));
        var since = calls.arrivalOf(e.customer()).orElse(e.at());
        return again || !first ? List.of() : List.of(new CallEvent.Offered(call, since));
    }

    List<CallEvent> connected(AmiEvent.Connected e) {
        return calls.callOf(e.customer(), e.seat())
                .map(call -> connected(call, e.at(), e.seat()))
                .orElse(List.of());
    }

    private List<CallEvent> connected(CallId call, Instant at, Leg leg) {
        if (leg.seat().isEmpty()) {
            return List.of();
        }
        var before = calls.live(call);
        calls.change(call, leg, live -> live.withSeat(leg, true));
        return before.connected()
                ? again(before, call, at)
                : List.of(new CallEvent.Answered(call, at, leg.seat().get().seat()));
    }

    /** The seat's phone was connected anew: a hold has not outlived its leg. */
    private static List<CallEvent> again(LiveCall before, CallId call, Instant at) {
        return before.held() ? List.of(new CallEvent.Resumed(call, at)) : List.of();
    }

    List<CallEvent> dialling(AmiEvent.Dialling e) {
        return calls.ofCallAndSeat(e.seat(), e.seat(), (call, seat) -> {
            calls.change(call, e.seat(), live -> live.withSeat(e.seat(), false));
            return List.of(new CallEvent.Dialled(call, e.at(), seat));
        });
    }

    /** Outbound: the customer answered his phone, or did not. Inbound: a seat answered after its page was loaded anew. */
    List<CallEvent> dialEnded(AmiEvent.DialEnded e) {
        if (amongOurselves(e)) {
            return List.of();
        }
        if (e.from().channel().isEmpty()) {
            return e.to().isCustomer() ? calledByTheLab(e) : List.of();
        }
        var call = calls.callOf(e.from(), e.to());
        return call.map(id -> e.to().isCustomer() ? customerDialled(id, e) : seatDialled(id, e))
                .orElse(List.of());
    }

    /** A seat calls a colleague: the consultation's own steps tell what comes of it. */
    private static boolean amongOurselves(AmiEvent.DialEnded e) {
        return e.from().seat().isPresent() && !e.to().isCustomer();
    }

    /** No seat is on the line yet; what the switch itself gives up is that he let it ring. */
    private List<CallEvent> calledByTheLab(AmiEvent.DialEnded e) {
        calls.callOf(e.to()).ifPresent(call -> {
            calls.change(call, e.to(), live -> live.withCustomer(e.to()));
            if (e.rangOut() || e.isCancelled()) {
                calls.change(call, live -> live.asked(LiveCall.Asked.rangOut(e.at())));
            }
        });
        return List.of();
    }

    private List<CallEvent> customerDialled(CallId call, AmiEvent.DialEnded e) {
        calls.change(call, e.to(), live -> live.withCustomer(e.to()));
        if (e.rangOut()) {
            calls.change(call, live -> live.asked(LiveCall.Asked.rangOut(e.at())));
        }
        return e.answered() ? connected(call, e.at(), e.from()) : List.of();
    }

    private List<CallEvent> seatDialled(CallId call, AmiEvent.DialEnded e) {
        if (transferring.isUnderway(call) && !e.answered()) {
            return transferring.refused(call, e);
        }
        if (transferring.arrived(call)) {
            return connected(call, e.at(), e.to());
        }
        var resumed = e.answered() && calls.live(call).connected();
        return resumed ? connected(call, e.at(), e.to()) : List.of();
    }

    List<CallEvent> held(AmiEvent.Held e) {
        return ofTheSeat(e.leg(), e.at(), true, CallEvent.Held::new);
    }

    List<CallEvent> unheld(AmiEvent.Unheld e) {
        return ofTheSeat(e.leg(), e.at(), false, CallEvent.Resumed::new);
    }

    /** Only the seat puts on hold; a customer's own re-INVITE says nothing of her. */
    private List<CallEvent> ofTheSeat(Leg leg, Instant at, boolean held, BiFunction<CallId, Instant, CallEvent> fact) {
        return calls.callOf(leg)
                .filter(call -> !leg.isCustomer() && calls.live(call).connected() && !consulting.keepsAside(call))
                .map(call -> {
                    calls.change(call, live -> live.onHold(held));
                    return List.of(fact.apply(call, at));
                })
                .orElse(List.of());
    }
}
