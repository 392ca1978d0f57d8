package be.cyberfam.lab.sip;

import static be.cyberfam.lab.sip.Step.to;

import be.cyberfam.lab.sip.Act.AnswerOffer;
import be.cyberfam.lab.sip.Act.OfferLater;
import be.cyberfam.lab.sip.Act.RefuseOffer;
import be.cyberfam.lab.sip.Act.SendAccept;
import be.cyberfam.lab.sip.Act.SendBye;
import be.cyberfam.lab.sip.Act.SendCancel;
import be.cyberfam.lab.sip.Act.SendOffer;
import be.cyberfam.lab.sip.Act.SendRefusal;
import be.cyberfam.lab.sip.Act.SendRinging;
import be.cyberfam.lab.sip.Act.StartGrace;
import be.cyberfam.lab.sip.Act.Tell;
import be.cyberfam.lab.sip.LineState.Accepting;
import be.cyberfam.lab.sip.LineState.Calling;
import be.cyberfam.lab.sip.LineState.Cancelling;
import be.cyberfam.lab.sip.LineState.Leaving;
import be.cyberfam.lab.sip.LineState.Offered;
import be.cyberfam.lab.sip.LineState.Over;
import be.cyberfam.lab.sip.LineState.Proceeding;
import be.cyberfam.lab.sip.LineState.Regretting;
import be.cyberfam.lab.sip.LineState.Reoffering;
import be.cyberfam.lab.sip.LineState.Talking;
import be.cyberfam.lab.sip.Signal.Accepted;
import be.cyberfam.lab.sip.Signal.Acked;
import be.cyberfam.lab.sip.Signal.Answer;
import be.cyberfam.lab.sip.Signal.ByeAnswered;
import be.cyberfam.lab.sip.Signal.GraceOver;
import be.cyberfam.lab.sip.Signal.HangUp;
import be.cyberfam.lab.sip.Signal.Hold;
import be.cyberfam.lab.sip.Signal.Lost;
import be.cyberfam.lab.sip.Signal.NoAck;
import be.cyberfam.lab.sip.Signal.NoReply;
import be.cyberfam.lab.sip.Signal.OfferAccepted;
import be.cyberfam.lab.sip.Signal.OfferAgain;
import be.cyberfam.lab.sip.Signal.OfferRejected;
import be.cyberfam.lab.sip.Signal.PeerBye;
import be.cyberfam.lab.sip.Signal.PeerCancel;
import be.cyberfam.lab.sip.Signal.PeerOffer;
import be.cyberfam.lab.sip.Signal.Progress;
import be.cyberfam.lab.sip.Signal.Refuse;
import be.cyberfam.lab.sip.Signal.Rejected;
import be.cyberfam.lab.sip.Signal.Resume;
import be.cyberfam.lab.sip.Signal.Ring;
import be.cyberfam.lab.sip.SipFact.Answered;
import be.cyberfam.lab.sip.SipFact.EarlyMedia;
import be.cyberfam.lab.sip.SipFact.Ended;
import be.cyberfam.lab.sip.SipFact.MediaChanged;
import be.cyberfam.lab.sip.SipFact.PutOnHold;
import be.cyberfam.lab.sip.SipFact.Rang;
import be.cyberfam.lab.sip.SipFact.Refused;
import be.cyberfam.lab.sip.SipFact.Resumed;
import be.cyberfam.lab.sip.SipFact.Trying;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The whole life of a call in SIP, one line a legal step (RFC 3261 §9, §13 to §15); pure. */
final class LineMachine {
    /** Q.850 cause 88: the other side answered with nothing we can hear. */
    private static final OptionalInt INCOMPATIBLE = OptionalInt.of(88);

    private record Turn(LineState now, Signal signal) {}

    private LineMachine() {}

    /** A signal that does not fit the state changes nothing: a retransmission, a race lost, a verb too late. */
    static Step after(LineState state, Signal signal) {
        return switch (new Turn(state, signal)) {
            // a call we make
            case Turn(Calling c, Progress p)
            when p.status() == 100 -> to(new Proceeding(false), tell(new Trying(p.at())));
            case Turn(Calling c, Progress p) -> progress(new Proceeding(false), p);
            case Turn(Calling c, HangUp h) -> to(new Cancelling(h.at(), false), new StartGrace());
            case Turn(Calling c, Accepted a) -> accepted(a);
            case Turn(Calling c, Rejected r) -> rejected(r);
            case Turn(Calling c, NoReply n) -> ended(n.at(), EndedBy.TIMEOUT);
            case Turn(Proceeding p, Progress s) -> progress(p, s);
            case Turn(Proceeding p, HangUp h) -> to(new Cancelling(h.at(), true), new SendCancel(), new StartGrace());
            case Turn(Proceeding p, Accepted a) -> accepted(a);
            case Turn(Proceeding p, Rejected r) -> rejected(r);
            case Turn(Proceeding p, NoReply n) -> ended(n.at(), EndedBy.TIMEOUT);
            case Turn(Cancelling c, Progress p) when !c.sent() -> to(new Cancelling(c.since(), true), new SendCancel());
            case Turn(Cancelling c, Accepted a) -> to(new Leaving(), new SendBye(), end(c.since(), EndedBy.US));
            case Turn(Cancelling c, Rejected r) -> ended(c.since(), EndedBy.US);
            case Turn(Cancelling c, NoReply n) -> ended(c.since(), EndedBy.US);
            case Turn(Cancelling c, GraceOver g) -> ended(c.since(), EndedBy.US);

            // a call we receive
            case Turn(Offered o, Ring r) when !o.rang() -> to(new Offered(true), new SendRinging());
            case Turn(Offered o, Answer a) -> answering(a);
            case Turn(Offered o, Refuse r) -> refusing(r.at(), r.status(), r.reason());
            case Turn(Offered o, HangUp h) -> refusing(h.at(), 480, "Temporarily Unavailable");
            case Turn(Offered o, PeerCancel c) -> gaveUp(c.at(), c.cause());
            case Turn(Offered o, PeerBye b) -> gaveUp(b.at(), b.cause());
            case Turn(Accepting a, Acked k) -> acked(a, k);
            case Turn(Accepting a, HangUp h) -> to(new Regretting(), end(h.at(), EndedBy.US));
            case Turn(Accepting a, PeerBye b) -> byPeer(b);
            case Turn(Accepting a, PeerOffer o) -> to(a, pending());
            case Turn(Accepting a, NoAck n) -> to(new Leaving(), new SendBye(), end(n.at(), EndedBy.TIMEOUT));
            case Turn(Regretting r, Acked k) -> to(new Leaving(), new SendBye());
            case Turn(Regretting r, NoAck n) -> to(new Leaving(), new SendBye());
            case Turn(Regretting r, PeerBye b) -> to(new Over());
            case Turn(Regretting r, PeerOffer o) -> to(r, gone());

            // a call that is up
            case Turn(Talking t, HangUp h) -> leaving(h.at());
            case Turn(Talking t, PeerBye b) -> byPeer(b);
            case Turn(Talking t, Hold h) when !t.held() -> offering(t, true);
            case Turn(Talking t, Resume r) when t.held() -> offering(t, false);
            case Turn(Talking t, PeerOffer o) -> followed(t, o.at(), o.media(), true);
            case Turn(Talking t, Acked k)
            when k.media().isPresent() -> followed(t, k.at(), k.media().get(), false);
            case Turn(Talking t, NoAck n) -> to(new Leaving(), new SendBye(), end(n.at(), EndedBy.TIMEOUT));
            case Turn(Reoffering r, HangUp h) -> leaving(h.at());
            case Turn(Reoffering r, PeerBye b) -> byPeer(b);
            case Turn(Reoffering r, Hold h) -> to(new Reoffering(r.talking(), r.asked(), true, r.waiting()));
            case Turn(Reoffering r, Resume s) -> to(new Reoffering(r.talking(), r.asked(), false, r.waiting()));
            case Turn(Reoffering r, OfferAccepted a) -> reoffered(r, a);
            case Turn(Reoffering r, OfferRejected n) -> notReoffered(r, n);
            case Turn(Reoffering r, OfferAgain a) when r.waiting() -> again(r);
            case Turn(Reoffering r, PeerOffer o) when r.waiting() -> followedWaiting(r, o);
            case Turn(Reoffering r, PeerOffer o) -> to(r, pending());
            case Turn(Reoffering r, NoAck n) -> to(new Leaving(), new SendBye(), end(n.at(), EndedBy.TIMEOUT));

            // a call that is over, or as good as
            case Turn(Leaving l, ByeAnswered b) -> to(new Over());
            case Turn(Leaving l, PeerBye b) -> to(new Over());
            case Turn(Leaving l, PeerOffer o) -> to(l, gone());
            case Turn(Leaving l, Lost x) -> to(new Over());
            case Turn(Regretting r, Lost x) -> to(new Over());
            case Turn(Over o, Accepted a) -> to(o, new SendBye());
            case Turn(Over o, PeerOffer p) -> to(o, gone());
            case Turn(Over o, Lost x) -> to(o);
            case Turn(Cancelling c, Lost x) -> ended(c.since(), EndedBy.US);
            case Turn(LineState s, Lost x) -> ended(x.at(), EndedBy.LOST);

            case Turn(LineState s, Signal x) -> to(s);
        };
    }

    private static Step progress(Proceeding now, Progress p) {
        var acts = new ArrayList<Act>();
        var rings = p.status() == 180 || (p.status() == 183 && p.media().isEmpty());
        if (rings && !now.rang()) {
            acts.add(tell(new Rang(p.at())));
        }
        p.media().ifPresent(media -> acts.add(tell(new EarlyMedia(p.at(), media))));
        return new Step(new Proceeding(now.rang() || rings), acts);
    }

    private static Step accepted(Accepted a) {
        return a.media()
                .map(media -> to(talking(media), tell(new Answered(a.at(), media))))
                .orElseGet(() -> to(new Leaving(), new SendBye(), tell(new Ended(a.at(), EndedBy.US, INCOMPATIBLE))));
    }

    private static Step rejected(Rejected r) {
        return to(new Over(), tell(new Refused(r.at(), r.status(), r.reason(), r.cause())));
    }

    private static Step answering(Answer a) {
        var acts = new ArrayList<Act>(List.of(new SendAccept(a.local())));
        a.media().ifPresent(media -> acts.add(tell(new Answered(a.at(), media))));
        return new Step(new Accepting(a.media()), acts);
    }

    private static Step refusing(Instant at, int status, String reason) {
        return to(
                new Over(),
                new SendRefusal(status, reason),
                tell(new Refused(at, status, reason, OptionalInt.empty())));
    }

    private static Step gaveUp(Instant at, OptionalInt cause) {
        return to(new Over(), new SendRefusal(487, "Request Terminated"), tell(new Ended(at, EndedBy.THEM, cause)));
    }

    private static Step acked(Accepting now, Acked k) {
        if (now.told().isPresent()) {
            return to(talking(now.told().get()));
        }
        return accepted(new Accepted(k.at(), k.media()));
    }

    private static Step leaving(Instant at) {
        return to(new Leaving(), new SendBye(), end(at, EndedBy.US));
    }

    private static Step byPeer(PeerBye b) {
        return to(new Over(), tell(new Ended(b.at(), EndedBy.THEM, b.cause())));
    }

    private static Step offering(Talking now, boolean hold) {
        return to(new Reoffering(now, hold, hold, false), new SendOffer(direction(hold)));
    }

    private static Step reoffered(Reoffering now, OfferAccepted a) {
        var before = now.talking();
        var media = a.media().orElse(before.media());
        var after = new Talking(media, now.asked(), before.heldByPeer());
        var acts = new ArrayList<Act>();
        if (now.asked() != before.held()) {
            acts.add(tell(now.asked() ? new PutOnHold(a.at(), Side.US) : new Resumed(a.at(), Side.US)));
        }
        if (movedElsewhere(before.media(), media)) {
            acts.add(tell(new MediaChanged(a.at(), media)));
        }
        if (now.wanted() == now.asked()) {
            return new Step(after, acts);
        }
        acts.add(new SendOffer(direction(now.wanted())));
        return new Step(new Reoffering(after, now.wanted(), now.wanted(), false), acts);
    }

    /** 491: both asked at once. 408 and 481: the call is gone at the other side (RFC 3261 §14.1). Else all stays. */
    private static Step notReoffered(Reoffering now, OfferRejected n) {
        return switch (n.status()) {
            case 491 -> to(new Reoffering(now.talking(), now.asked(), now.wanted(), true), new OfferLater());
            case 408, 481 -> to(new Leaving(), new SendBye(), end(n.at(), EndedBy.TIMEOUT));
            default -> to(now.talking());
        };
    }

    private static Step again(Reoffering now) {
        return now.wanted() == now.talking().held() ? to(now.talking()) : offering(now.talking(), now.wanted());
    }

    private static Step followed(Talking now, Instant at, RemoteMedia media, boolean answer) {
        var after = new Talking(media, now.held(), !media.direction().sends());
        var acts = new ArrayList<Act>();
        if (answer) {
            acts.add(new AnswerOffer(direction(now.held())));
        }
        if (movedElsewhere(now.media(), media)) {
            acts.add(tell(new MediaChanged(at, media)));
        }
        if (after.heldByPeer() != now.heldByPeer()) {
            acts.add(tell(after.heldByPeer() ? new PutOnHold(at, Side.THEM) : new Resumed(at, Side.THEM)));
        }
        return new Step(after, acts);
    }

    private static Step followedWaiting(Reoffering now, PeerOffer o) {
        var step = followed(now.talking(), o.at(), o.media(), true);
        return new Step(new Reoffering((Talking) step.next(), now.asked(), now.wanted(), true), step.acts());
    }

    private static boolean movedElsewhere(RemoteMedia before, RemoteMedia after) {
        return !before.rtp().equals(after.rtp())
                || before.codec() != after.codec()
                || !before.events().equals(after.events());
    }

    private static Talking talking(RemoteMedia media) {
        return new Talking(media, false, !media.direction().sends());
    }

    private static MediaDirection direction(boolean hold) {
        return hold ? MediaDirection.SENDONLY : MediaDirection.SENDRECV;
    }

    private static Step ended(Instant at, EndedBy by) {
        return to(new Over(), end(at, by));
    }

    private static Tell end(Instant at, EndedBy by) {
        return tell(new Ended(at, by, OptionalInt.empty()));
    }

    private static RefuseOffer pending() {
        return new RefuseOffer(491, "Request Pending");
    }

    private static RefuseOffer gone() {
        return new RefuseOffer(481, "Call/Transaction Does Not Exist");
    }

    private static Tell tell(SipFact fact) {
        return new Tell(fact);
    }
}
