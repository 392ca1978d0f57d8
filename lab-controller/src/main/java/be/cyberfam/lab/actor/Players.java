package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.sip.CallListener;
import be.cyberfam.lab.sip.IncomingCall;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.RemoteMedia;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Supervisors who play customers by voice: each calls where the customers are, and the customer's own line carries her voice.
 * Confined to the customers' context.
 */
final class Players {
    private static final long EXPECTATION_MS = 30_000;

    private final Stage stage;
    private final Map<CallId, SimulatedCustomer> expected = new HashMap<>();

    Players(Stage stage) {
        this.stage = stage;
    }

    /** Who calls by this name soon plays that customer; the last one she chose. */
    void expect(CallId as, SimulatedCustomer customer) {
        expected.put(as, customer);
        stage.after(EXPECTATION_MS, () -> expected.remove(as, customer));
    }

    /** What hears the call, when it is a player's. */
    Optional<CallListener> called(SipCall call, IncomingCall incoming) {
        return Optional.ofNullable(expected.remove(new CallId(incoming.to()))).map(customer -> {
            call.answer(MediaOffer.at(stage.streams().address()));
            return new Player(customer, call)::hear;
        });
    }

    /** One supervisor's line. */
    private final class Player {
        private final SimulatedCustomer customer;
        private final SipCall call;
        private final Receiver receiver;

        Player(SimulatedCustomer customer, SipCall call) {
            this.customer = customer;
            this.call = call;
            this.receiver = new Receiver(stage, customer.id().hashCode(), fact -> {});
        }

        void hear(SipFact fact) {
            switch (fact) {
                case SipFact.Answered answered -> begins(answered.media());
                case SipFact.MediaChanged changed -> receiver.moves(changed.media());
                case SipFact.Refused refused -> ends();
                case SipFact.Ended ended -> ends();
                default -> {}
            }
        }

        private void begins(RemoteMedia media) {
            receiver.opens(media).ifPresent(voice -> customer.isPlayed(voice, call::hangUp));
        }

        private void ends() {
            customer.isHimselfAgain();
            receiver.close();
        }
    }
}
