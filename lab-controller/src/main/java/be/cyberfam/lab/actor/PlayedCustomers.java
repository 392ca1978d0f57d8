package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.conductor.CustomerNews;
import be.cyberfam.lab.conductor.CustomerReports;
import be.cyberfam.lab.conductor.Customers;
import be.cyberfam.lab.conductor.Meters;
import be.cyberfam.lab.conversation.Conversation;
import be.cyberfam.lab.conversation.Terms;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.rtp.Streams;
import be.cyberfam.lab.scenario.PackShelf;
import be.cyberfam.lab.scenario.Pickup;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.StepId;
import be.cyberfam.lab.sip.CallListener;
import be.cyberfam.lab.sip.IncomingCall;
import be.cyberfam.lab.sip.Invite;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipPhone;
import be.cyberfam.lab.sounds.Background;
import be.cyberfam.lab.voice.Voices;
import be.cyberfam.lab.words.Services;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All simulated customers of a lab: one telephone set, one voice engine, one context on which they live. Orders may come
 * from any thread.
 */
public final class PlayedCustomers implements Customers, Meters {
    private static final Logger LOG = LoggerFactory.getLogger(PlayedCustomers.class);
    private static final Duration FAREWELL = Duration.ofSeconds(3);
    private static final Duration EXPECTATION = Duration.ofMinutes(5);
    private static final int BUSY = 486;
    private static final int DECLINED = 603;

    private final SipPhone phone;
    private final PackShelf packs;
    private final Stage stage;
    private final Map<CallId, SimulatedCustomer> live = new ConcurrentHashMap<>();
    private final Map<CallId, Expected> expected = new HashMap<>();
    private final PlayedColleagues colleagues;
    private final Players players;
    private Optional<Promise<Void>> allGone = Optional.empty();

    /**
     * Customers who are ready to call and to be called.
     *
     * @param context where they live; nothing on it may block
     * @param phone their telephone set; its incoming calls are theirs
     * @param words what the lab was told of
     * @param desks in which fields of its form a trainee has written something, for a call: colleagues go by it
     */
    public PlayedCustomers(
            Context context,
            InstantSource clock,
            SipPhone phone,
            Streams streams,
            Voices voices,
            Services words,
            PackShelf packs,
            Function<CallId, Future<Set<String>>> desks,
            CustomerReports reports,
            Diary diary) {
        this.phone = phone;
        this.packs = packs;
        this.stage = new Stage(context, clock, streams, voices, words, reports, diary, this::left);
        this.players = new Players(stage);
        this.colleagues = new PlayedColleagues(stage, packs, desks, this::tell);
        phone.onIncoming(this::called);
        Thread.ofVirtual().name("backgrounds").start(PlayedCustomers::composeBackgrounds);
    }

    /** Before the first of them is heard: it takes longer than anybody on the customers' context may. */
    private static void composeBackgrounds() {
        for (var background : Background.values()) {
            background.sound();
        }
    }

    @Override
    public PlaceCall sealed(PlaceCall order) {
        return packs.pack(order.plan().pack())
                .map(pack -> order.from(pack.hash()))
                .orElse(order);
    }

    @Override
    public void place(PlaceCall order) {
        stage.run(() -> cast(order).ifPresent(this::calls));
    }

    @Override
    public void expect(PlaceCall order) {
        stage.run(() -> packs.role(order.plan().pack(), order.plays())
                .ifPresentOrElse(role -> expects(order, role), () -> isUnknown(order)));
    }

    @Override
    public void tell(CallId call, CustomerNews news) {
        stage.run(() -> {
            Optional.ofNullable(live.get(call)).ifPresent(customer -> customer.tell(news));
            colleagues.tell(call, news);
        });
    }

    @Override
    public void expectColleague(CallId as, CallId about, String name, boolean given) {
        stage.run(() -> colleagues.expect(new Errand(as, about, name, given), Optional.ofNullable(live.get(about))));
    }

    @Override
    public void expectPlayer(CallId as, CallId call) {
        stage.run(() -> Optional.ofNullable(live.get(call)).ifPresent(customer -> players.expect(as, customer)));
    }

    @Override
    public void lead(CallId call, String step) {
        stage.run(() -> Optional.ofNullable(live.get(call)).ifPresent(customer -> customer.isLed(new StepId(step))));
    }

    @Override
    public void dictate(CallId call, String phrase, String text) {
        stage.run(() -> Optional.ofNullable(live.get(call)).ifPresent(customer -> customer.dictate(phrase, text)));
    }

    @Override
    public void knows(CallEvent.Knowable fact) {
        stage.run(() -> Optional.ofNullable(live.get(fact.call())).ifPresent(customer -> customer.knows(fact)));
    }

    @Override
    public void prompt(CallId call, InjectId inject) {
        stage.run(() -> Optional.ofNullable(live.get(call)).ifPresent(customer -> customer.prompt(inject)));
    }

    @Override
    public void goesOn(CallId call, CallId next) {
        stage.run(() -> Optional.ofNullable(live.remove(call)).ifPresent(customer -> {
            live.put(next, customer);
            customer.isGivenAway(next);
        }));
    }

    @Override
    public Map<CallId, Reading> now() {
        var readings = new HashMap<CallId, Reading>();
        live.forEach((call, customer) -> customer.meter().reading().ifPresent(now -> readings.put(call, now)));
        return readings;
    }

    @Override
    public Future<Void> hangUpAll() {
        var promise = Promise.<Void>promise();
        stage.run(() -> {
            expected.clear();
            colleagues.hangUpAll();
            List.copyOf(live.values()).forEach(SimulatedCustomer::callOff);
            allGone = Optional.of(promise);
            stage.after(FAREWELL.toMillis(), promise::tryComplete);
            completeWhenAllAreGone();
        });
        return promise.future();
    }

    /** Has the voices of this role at hand before its first call; tells what could not be spoken. */
    public Future<Voices.Prepared> rehearse(Role role) {
        return Future.fromCompletionStage(stage.voices().prepare(role.utterances()), stage.context());
    }

    private Optional<SimulatedCustomer> cast(PlaceCall order) {
        var role = packs.role(order.plan().pack(), order.plays());
        if (role.isEmpty()) {
            isUnknown(order);
        }
        return role.map(known -> enters(order, known));
    }

    private SimulatedCustomer enters(PlaceCall order, Role role) {
        var terms = new Terms(
                order.plan().direction(),
                order.bearing().pace(),
                order.patience().orElse(role.persona().patience()),
                order.bearing().again(),
                order.plan().seed());
        var mind = Conversation.begin(role, terms, stage.clock().instant());
        var customer = new SimulatedCustomer(order, role, mind, stage);
        live.put(order.call(), customer);
        rehearse(role).onSuccess(prepared -> mourn(role, prepared));
        return customer;
    }

    private void calls(SimulatedCustomer customer) {
        var order = customer.order();
        var invite = Invite.of(
                        order.plan().line().value(),
                        number(customer.role()),
                        MediaOffer.at(stage.streams().address()))
                .named(customer.role().persona().name())
                .with(Invite.LAB_CALL, order.call().value());
        for (var header : Entering.headers(order.entrance()).entrySet()) {
            invite = invite.with(header.getKey(), header.getValue());
        }
        customer.has(phone.call(invite, fact -> stage.run(() -> customer.hear(fact))));
    }

    private void expects(PlaceCall order, Role role) {
        expected.put(order.call(), new Expected(order, role));
        stage.after(EXPECTATION.toMillis(), () -> expected.remove(order.call()));
    }

    /** On the phone's thread: answers at once who listens, and hands the rest over. */
    private CallListener called(SipCall call, IncomingCall incoming) {
        var callee = new Callee();
        stage.run(() -> callee.rings(call, incoming));
        return fact -> stage.run(() -> callee.hears.heard(fact));
    }

    private void picksUp(SipCall call, SimulatedCustomer customer) {
        switch (customer.order().pickup().orElseGet(customer.role().scenario()::pickup)) {
            case Pickup.Busy busy -> call.refuse(BUSY, "Busy Here");
            case Pickup.Declines declines -> call.refuse(DECLINED, "Decline");
            case Pickup.Never never -> call.ring();
            case Pickup.Machine machine -> call.ring(); // his machine is called instead of him
            case Pickup.SomebodyElse other -> answers(call, customer, Pickup.Answers.SOON);
            case Pickup.Answers answers -> answers(call, customer, answers);
        }
    }

    private void answers(SipCall call, SimulatedCustomer customer, Pickup.Answers when) {
        call.ring();
        var chance = new Random(customer.order().plan().seed()).nextDouble();
        var wait = Math.max(1, when.draw(chance).toMillis());
        stage.after(wait, () -> call.answer(MediaOffer.at(stage.streams().address())));
    }

    private void left(SimulatedCustomer customer) {
        live.values().remove(customer);
        completeWhenAllAreGone();
    }

    private void completeWhenAllAreGone() {
        if (live.isEmpty()) {
            allGone.ifPresent(Promise::tryComplete);
        }
    }

    private void isUnknown(PlaceCall order) {
        var what = "scenario " + order.plan().scenario() + " of pack "
                + order.plan().pack() + " is not there";
        stage.reports().failed(order.call(), stage.clock().instant(), what);
    }

    /** His own number where his record has one, as digits; else his name in the pack. */
    private static String number(Role role) {
        return role.facts()
                .get("phone")
                .map(fact -> fact.value().replaceAll("[^0-9+]", ""))
                .filter(digits -> !digits.isEmpty())
                .orElse(role.persona().id().value());
    }

    private static void mourn(Role role, Voices.Prepared prepared) {
        if (prepared.mute() > 0) {
            LOG.warn(
                    "{} lines of scenario {} have no sound: {}",
                    prepared.mute(),
                    role.scenario().id(),
                    prepared.reasons());
        }
    }

    private record Expected(PlaceCall order, Role role) {}

    /** Whoever an incoming call is for, once that is known; confined to the customers' context. */
    private final class Callee {
        private CallListener hears = fact -> {};

        private void rings(SipCall call, IncomingCall incoming) {
            var awaited = incoming.labCall().map(CallId::new).map(expected::remove);
            if (awaited.filter(one -> one.order().byMachine()).isPresent()) {
                var machine = new AnsweringMachine(
                        awaited.get().order(), awaited.get().role(), call, stage);
                hears = machine::hear;
                return;
            }
            var customer = awaited.map(one -> enters(one.order(), one.role()));
            customer.ifPresentOrElse(
                    callee -> {
                        hears = callee::hear;
                        callee.has(call);
                        picksUp(call, callee);
                    },
                    () -> players.called(call, incoming)
                            .ifPresentOrElse(
                                    player -> hears = player,
                                    () -> colleagues.called(call, incoming, listener -> hears = listener)));
        }
    }
}
