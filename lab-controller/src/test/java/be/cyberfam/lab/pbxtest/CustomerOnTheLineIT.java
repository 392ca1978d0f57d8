package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.actor.Deed;
import be.cyberfam.lab.actor.PlayedCustomers;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.Handover;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.LineTrouble;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.conductor.CustomerReports;
import be.cyberfam.lab.conversation.Farewell;
import be.cyberfam.lab.exercise.Entrance;
import be.cyberfam.lab.exercise.Overflow;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.pbx.PbxAnnouncing;
import be.cyberfam.lab.pbx.PbxLine;
import be.cyberfam.lab.pbx.PbxSettings;
import be.cyberfam.lab.rtp.EngineSpec;
import be.cyberfam.lab.rtp.RtpEngine;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Wav;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.sip.SipBook;
import be.cyberfam.lab.sip.SipPhone;
import be.cyberfam.lab.sip.SipPhoneSpec;
import be.cyberfam.lab.voice.Recordings;
import be.cyberfam.lab.voice.VoiceConfig;
import be.cyberfam.lab.voice.Voices;
import be.cyberfam.lab.words.Endpoint;
import be.cyberfam.lab.words.HttpRecogniser;
import be.cyberfam.lab.words.HttpTalker;
import be.cyberfam.lab.words.Service;
import be.cyberfam.lab.words.Services;
import be.cyberfam.lab.words.StandIn;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A whole customer on a real switch: SIP, RTP, voice, ears and mind, against an agent who speaks in turn. */
class CustomerOnTheLineIT {
    private static final RealAsterisk PBX = RealAsterisk.start(PbxSettings.standard(1)
            .withLines(List.of(
                    PbxLine.plain("accueil"), new PbxLine("onthaal", "nl", "2", false, PbxAnnouncing.NOTHING))));
    private static final Logger LOG = LoggerFactory.getLogger(CustomerOnTheLineIT.class);
    private static final InstantSource CLOCK = InstantSource.system();
    private static final LineId ONTHAAL = new LineId("onthaal");

    private static final String WORDS = "Vous avez fait un faux numéro, monsieur.";

    @TempDir
    private static Path folder;

    private final List<Deed> deeds = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Farewell> farewell = new CompletableFuture<>();
    private final Vertx vertx = Vertx.vertx();
    private Pack pack;
    private SipBook book;
    private SipPhone phone;
    private RtpEngine engine;
    private Voices voices;
    private PlayedCustomers customers;
    private StandIn recognises;
    private StandIn talks;

    @BeforeEach
    void open() throws Exception {
        var shelf = PackLibrary.read(Path.of("..", "packs")).shelf();
        pack = shelf.pack(new PackId("fr-accueil")).orElseThrow();
        book = SipBook.at(folder.resolve("sip.csv"));
        phone = phone("127.0.0.2", SipPhoneSpec.Role.CUSTOMER);
        engine = RtpEngine.open(EngineSpec.on("customers", InetAddress.getByName("127.0.0.2"), CLOCK));
        voices = new Voices(VoiceConfig.defaults(folder.resolve("voices")), Recordings.NONE);
        customers = new PlayedCustomers(
                vertx.getOrCreateContext(),
                CLOCK,
                phone,
                engine,
                voices,
                services(),
                shelf,
                call -> Future.succeededFuture(Set.of()),
                reports(),
                (call, deed) -> write(deed));
    }

    /** A recogniser that makes the same of whatever it hears, and a talker whose replies no scenario allows. */
    private Services services() throws IOException {
        recognises = new StandIn().answers(200, "{\"text\": \"" + WORDS + "\"}");
        talks = new StandIn()
                .answers(200, "{\"choices\": [{\"message\": {\"content\": \"Je vous dois 987654 euros.\"}}]}");
        return new Services(new HttpRecogniser(service(recognises), Optional.empty()), new HttpTalker(service(talks)));
    }

    private static Service service(StandIn standIn) {
        return Service.at(new Endpoint(standIn.address(), "any", Optional.empty(), Duration.ofSeconds(5)));
    }

    private CustomerReports reports() {
        return new CustomerReports() {
            @Override
            public void failed(CallId call, Instant at, String cause) {
                failures.add(cause);
            }

            @Override
            public void judged(CallId call, Instant at, Destination by, Handover handover) {
                failures.add("nobody was handed over, and yet: " + handover);
            }
        };
    }

    @AfterEach
    void close() throws Exception {
        customers.hangUpAll().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        recognises.close();
        talks.close();
        phone.close();
        engine.close();
        voices.close();
        book.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @AfterAll
    static void stop() {
        PBX.close();
    }

    @Test
    void talksWithAnAgentInTurnAndHangsUpWhenAllIsSaid() throws Exception {
        var role = pack.role(pack.scenario(new ScenarioId("faux-numero")).orElseThrow());
        assertThat(voices.prepare(role.utterances()).get(60, TimeUnit.SECONDS).reasons())
                .isEmpty();
        try (var agent = SpeakingAgent.at(PBX, phone("127.0.0.3", SipPhoneSpec.Role.ROBOT), voices, CLOCK)) {
            agent.signOn();
            customers.place(order("TALK-1", role.scenario().id(), Duration.ofSeconds(30)));
            var why = farewell.get(120, TimeUnit.SECONDS);
            deeds.forEach(deed -> LOG.info("{}", deed));
            assertThat(why).isEqualTo(Farewell.DONE);
        }
        assertThat(failures).isEmpty();
        assertThat(spoken())
                .as("he goes by her words where his step waits for them")
                .containsExactly("greeting", "motif", "insiste", "excuses", "goodbye");
        assertThat(deeds).filteredOn(Deed.HeardAgent.class::isInstance).hasSizeGreaterThanOrEqualTo(3);
        assertThat(deeds)
                .filteredOn(Deed.HeardWords.class::isInstance)
                .extracting(deed -> ((Deed.HeardWords) deed).text())
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly(WORDS);
        FloorEar.await(() -> deeds.stream().anyMatch(Deed.TalkHeard.class::isInstance), "who spoke when");
        assertThat(deeds)
                .filteredOn(Deed.TalkHeard.class::isInstance)
                .extracting(Deed.TalkHeard.class::cast)
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.agent())
                            .hasSizeGreaterThanOrEqualTo(3)
                            .allSatisfy(spurt -> assertThat(spurt.dbfs())
                                    .hasValueSatisfying(
                                            level -> assertThat(level).isBetween(-60, 0)));
                    assertThat(heard.customer()).hasSameSizeAs(spoken());
                });
        assertThat(recognises.asked())
                .allSatisfy(asked -> assertThat(asked.body()).contains("RIFF", "\r\nfr\r\n"));
        assertThat(talks.asked()).hasSizeGreaterThanOrEqualTo(5);
    }

    /** A café 6 dB under its usual level; a good line would be silent between two sentences. */
    @Test
    void whatIsAroundHimIsHeardAtTheSeatAndStandsInHisBook() throws Exception {
        var scenario = new ScenarioId("commerce-internet");
        try (var agent = SpeakingAgent.at(PBX, phone("127.0.0.4", SipPhoneSpec.Role.ROBOT), voices, CLOCK)) {
            agent.signOn();
            customers.place(order("CAFE-1", scenario, Duration.ofSeconds(30)));
            FloorEar.await(
                    () -> agent.levels().stream()
                                    .filter(level -> level > -40 && level < -26)
                                    .count()
                            > 4,
                    "the café at the agent's ear");
        }
        assertThat(deeds)
                .filteredOn(Deed.LineFailed.class::isInstance)
                .singleElement()
                .satisfies(deed ->
                        assertThat(((Deed.LineFailed) deed).fault().trouble()).isEqualTo(LineTrouble.CAFE));
    }

    @Test
    void givesUpInTheQueueWhenHisPatienceEnds() throws Exception {
        customers.place(order("WAIT-1", new ScenarioId("faux-numero"), Duration.ofSeconds(2)));
        assertThat(farewell.get(20, TimeUnit.SECONDS)).isEqualTo(Farewell.NO_ANSWER);
        assertThat(failures).isEmpty();
    }

    @Test
    void aKeyPressedBeforeAnybodyAnswersLeadsToTheLineOfItsLanguage() throws Exception {
        machineSays("menu");
        try (var floor = TestFloor.on(PBX)) {
            var entrance = new Entrance(true, "2", 0, Optional.empty());
            customers.place(received("MENU-1", Duration.ofSeconds(12), entrance));
            var chose = floor.ear.await("MENU-1", CallEvent.Chose.class);
            assertThat(chose.key()).isEqualTo("2");
            assertThat(chose.line()).isEqualTo(new LineId("onthaal"));
            var offered = floor.ear.await("MENU-1", CallEvent.Offered.class);
            assertThat(offered.at()).isEqualTo(chose.at());
            var ended = floor.ear.await("MENU-1", CallEvent.Ended.class);
            assertThat(ended.by()).isEqualTo(EndedBy.CUSTOMER);
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void whoWaitsIsToldHowItStandsAndGoesToAnotherLineWhenHisIsFull() throws Exception {
        machineSays("fr/next", "fr/position", "fr/patience", "fr/thanks", "fr/call-back");
        for (int number = 1; number <= 9; number++) {
            machineSays("fr/number-" + number);
        }
        PBX.process().announce("accueil", new PbxAnnouncing(true, false, Duration.ofSeconds(15)));
        try (var floor = TestFloor.on(PBX)) {
            var first = new Overflow(Optional.of(Duration.ofSeconds(6)), Optional.empty(), Optional.of(ONTHAAL));
            customers.place(received("FULL-1", Duration.ofSeconds(20), new Entrance(false, "", 0, Optional.of(first))));
            floor.ear.await("FULL-1", CallEvent.Offered.class);
            var second = new Overflow(Optional.empty(), Optional.of(1), Optional.empty());
            customers.place(
                    received("FULL-2", Duration.ofSeconds(20), new Entrance(false, "", 0, Optional.of(second))));
            var sentAway = floor.ear.await("FULL-2", CallEvent.Overflowed.class);
            assertThat(sentAway.why()).isEqualTo(CallEvent.Overflowed.Full.WAITING);
            assertThat(floor.ear.await("FULL-2", CallEvent.Ended.class).by()).isEqualTo(EndedBy.SWITCH);
            var told = floor.ear.await("FULL-1", CallEvent.Announced.class);
            assertThat(told.length()).isBetween(Duration.ofMillis(400), Duration.ofSeconds(5));
            var goesOn = floor.ear.await("FULL-1", CallEvent.Overflowed.class);
            assertThat(goesOn.to()).contains(ONTHAAL);
            floor.ear.await("FULL-1", CallEvent.Ended.class);
            assertThat(floor.ear.story("FULL-1")).containsOnlyOnce("Offered");
            assertThat(floor.ear.story("FULL-2")).isEqualTo("Offered Overflowed Ended");
        } finally {
            PBX.process().announce("accueil", PbxAnnouncing.NOTHING);
        }
        assertThat(failures).containsExactly("480 Temporarily Unavailable");
        assertThat(Files.readString(PBX.directories().messages())).doesNotContain("QUEUE_PRIO");
    }

    /** Half a second each: it is not the words that are tried here. */
    private static void machineSays(String... names) throws Exception {
        for (var name : names) {
            var file = PBX.directories().sounds().resolve(name + ".wav");
            Files.createDirectories(file.getParent());
            Wav.write(file, Sound.tone(440, Duration.ofMillis(500), -20));
        }
    }

    private PlaceCall received(String call, Duration patience, Entrance entrance) {
        var order = order(call, new ScenarioId("faux-numero"), patience);
        return new PlaceCall(order.call(), order.plan(), order.patience(), order.pickup(), entrance, order.bearing());
    }

    private void write(Deed deed) {
        deeds.add(deed);
        if (deed instanceof Deed.HungUp hungUp) {
            farewell.complete(hungUp.why());
        }
    }

    private List<String> spoken() {
        return deeds.stream()
                .filter(Deed.Spoke.class::isInstance)
                .map(deed -> ((Deed.Spoke) deed).utterance().phrase().value())
                .toList();
    }

    private PlaceCall order(String call, ScenarioId id, Duration patience) {
        var scenario = pack.scenario(id).orElseThrow();
        var persona = pack.personaOf(scenario);
        var plan = new CallPlan(
                new ExerciseId("exercise-1"),
                Direction.INBOUND,
                new LineId("accueil"),
                persona.id(),
                persona.name(),
                pack.id(),
                scenario.id(),
                Optional.of(scenario.right()),
                11);
        return new PlaceCall(new CallId(call), plan, Optional.of(new Patience.Fixed(patience)), Optional.empty());
    }

    private SipPhone phone(String address, SipPhoneSpec.Role role) {
        return SipPhone.open(new SipPhoneSpec(
                new InetSocketAddress(address, 0),
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), PBX.ports().sip()),
                "lab-test",
                role,
                CLOCK,
                book));
    }
}
