package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.CustomerNews;
import be.cyberfam.lab.conversation.Adviser;
import be.cyberfam.lab.sip.CallListener;
import be.cyberfam.lab.sip.IncomingCall;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The colleagues of a lab who do not exist: they sit where the customers do and answer who was told to expect a call. */
final class PlayedColleagues {
    private static final long EXPECTATION_MS = 60_000;
    private static final int UNKNOWN = 404;
    private static final long PICKS_UP_AFTER_MS = 1_200;

    private final Stage stage;
    private final Map<CallId, Expected> expected = new HashMap<>();
    private final Map<CallId, PlayedColleague> live = new HashMap<>();

    PlayedColleagues(Stage stage) {
        this.stage = stage;
    }

    /** @param answered runs when the phone is picked up */
    private record Expected(Adviser mind, Runnable answered) {}

    void expect(CallId as, Adviser mind, Runnable answered) {
        expected.put(as, new Expected(mind, answered));
        stage.after(EXPECTATION_MS, () -> expected.remove(as));
    }

    void tell(CallId as, CustomerNews news) {
        Optional.ofNullable(live.get(as)).ifPresent(colleague -> colleague.tell(news));
    }

    void hangUpAll() {
        expected.clear();
        List.copyOf(live.values()).forEach(PlayedColleague::hangUp);
    }

    /** Somebody calls who names no call of a customer's: by whom a colleague is meant, the number called says. */
    void called(SipCall call, IncomingCall incoming, Consumer<CallListener> listener) {
        var as = new CallId(incoming.to());
        Optional.ofNullable(expected.remove(as))
                .ifPresentOrElse(
                        awaited -> listener.accept(rings(as, awaited, call)), () -> call.refuse(UNKNOWN, "Not Found"));
    }

    private CallListener rings(CallId as, Expected awaited, SipCall call) {
        var colleague = new PlayedColleague(as, awaited.mind(), call, stage, () -> live.remove(as));
        live.put(as, colleague);
        call.ring();
        stage.after(
                PICKS_UP_AFTER_MS,
                () -> call.answer(MediaOffer.at(stage.streams().address())));
        return fact -> {
            if (fact instanceof SipFact.Answered) {
                awaited.answered().run();
            }
            colleague.hear(fact);
        };
    }
}
