package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.conductor.CustomerNews;
import be.cyberfam.lab.conversation.Adviser;
import be.cyberfam.lab.conversation.Matter;
import be.cyberfam.lab.scenario.PackShelf;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Script;
import be.cyberfam.lab.sip.CallListener;
import be.cyberfam.lab.sip.IncomingCall;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The colleagues of a lab who do not exist: they sit where the customers do and answer who was told to expect a call. */
final class PlayedColleagues {
    private static final Logger LOG = LoggerFactory.getLogger(PlayedColleagues.class);
    private static final long EXPECTATION_MS = 60_000;
    private static final int UNKNOWN = 404;
    private static final long PICKS_UP_AFTER_MS = 1_200;

    private final Stage stage;
    private final PackShelf packs;
    private final Function<CallId, Future<Set<String>>> desks;
    private final BiConsumer<CallId, CustomerNews> customers;
    private final Map<CallId, Expected> expected = new HashMap<>();
    private final Map<CallId, PlayedColleague> live = new HashMap<>();

    /**
     * Colleagues who can be called.
     *
     * @param desks the fields in which something stands, for a call; what cannot be read counts as not written
     * @param customers where customers are told what became of their call
     */
    PlayedColleagues(
            Stage stage,
            PackShelf packs,
            Function<CallId, Future<Set<String>>> desks,
            BiConsumer<CallId, CustomerNews> customers) {
        this.stage = stage;
        this.packs = packs;
        this.desks = desks;
        this.customers = customers;
    }

    private record Expected(Errand errand, Optional<SimulatedCustomer> customer, PackId pack, Adviser mind) {}

    /** Somebody will call; who is not known is not there when the phone rings. */
    void expect(Errand errand, Optional<SimulatedCustomer> customer) {
        var role = customer.map(SimulatedCustomer::role);
        packs.colleague(role.map(Role::pack), errand.who())
                .ifPresentOrElse(
                        cast -> {
                            var mind = Adviser.of(
                                    cast.who(), matter(role), errand.as().hashCode());
                            expected.put(errand.as(), new Expected(errand, customer, cast.pack(), mind));
                            rehearse(cast);
                            stage.after(EXPECTATION_MS, () -> expected.remove(errand.as()));
                        },
                        () -> LOG.warn("call {}: there is no colleague {}", errand.about(), errand.who()));
    }

    private void rehearse(PackShelf.Cast cast) {
        Future.fromCompletionStage(stage.voices().prepare(cast.who().utterances(cast.pack())), stage.context())
                .onSuccess(prepared -> {
                    if (prepared.mute() > 0) {
                        LOG.warn(
                                "{} lines of colleague {} have no sound: {}",
                                prepared.mute(),
                                cast.who().id(),
                                prepared.reasons());
                    }
                });
    }

    private Matter matter(Optional<Role> role) {
        return role.map(known -> new Matter(
                        Optional.of(known.scenario().family()),
                        script(known).map(script -> Set.copyOf(script.fields())).orElse(Set.of())))
                .orElse(Matter.UNKNOWN);
    }

    private Optional<Script> script(Role role) {
        return packs.pack(role.pack()).flatMap(pack -> role.scenario().script().flatMap(pack.handbook()::script));
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
        Optional.ofNullable(expected.remove(new CallId(incoming.to())))
                .ifPresentOrElse(
                        awaited -> listener.accept(rings(awaited, call)), () -> call.refuse(UNKNOWN, "Not Found"));
    }

    private CallListener rings(Expected awaited, SipCall call) {
        var errand = awaited.errand();
        var colleague = new PlayedColleague(errand, awaited.pack(), awaited.mind(), call, stage, around(awaited));
        live.put(errand.as(), colleague);
        call.ring();
        stage.after(
                PICKS_UP_AFTER_MS,
                () -> call.answer(MediaOffer.at(stage.streams().address())));
        return fact -> {
            if (fact instanceof SipFact.Answered) {
                customers.accept(errand.about(), errand.given() ? CustomerNews.RESUMED : CustomerNews.HELD);
            }
            colleague.hear(fact);
        };
    }

    private PlayedColleague.Around around(Expected awaited) {
        var about = awaited.errand().about();
        return new PlayedColleague.Around() {
            @Override
            public Future<Set<String>> filled() {
                return desks.apply(about).otherwise(Set.of());
            }

            @Override
            public void putThrough(boolean explained) {
                awaited.customer().ifPresent(customer -> customer.isPutThrough(explained));
            }

            @Override
            public void gone() {
                live.remove(awaited.errand().as());
            }
        };
    }
}
