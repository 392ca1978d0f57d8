package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.conductor.CustomerNews;
import be.cyberfam.lab.conversation.Act;
import be.cyberfam.lab.conversation.Conversation;
import be.cyberfam.lab.conversation.Heard;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.rtp.Audible;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.scenario.Inject;
import be.cyberfam.lab.scenario.LineFault;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.PlannedFault;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.StepId;
import be.cyberfam.lab.sip.EndedBy;
import be.cyberfam.lab.sip.RemoteMedia;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One customer on one call: carries what the line brings to his mind, and what his mind decides to the line. Confined to
 * the customers' context.
 */
final class SimulatedCustomer {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedCustomer.class);
    /** An answered call in which nothing is heard for so long is given up. */
    private static final Duration DEAD_LINE = Duration.ofSeconds(15);

    private static final InjectId NEXT_LINE = new InjectId("next-line");
    /** Speech with a mean power under this is hardly heard beside the noise of a room. */
    private static final double FAINT_DBFS = -45;

    private final PlaceCall order;
    private final Role role;
    private final Stage stage;
    private final Mouth mouth;
    private final FailingLine line;
    private final OwnWords ownWords;
    private final Receiver receiver;
    private final Alarm wakes;
    private final Alarm deadLine;
    private final CallMeter meter = new CallMeter();
    private final TalkTape tape = new TalkTape();
    private CallId id;
    private Conversation mind;
    private @Nullable SipCall call;
    /** Lets whoever plays him know that he is off the line. */
    private Optional<Runnable> player = Optional.empty();

    /** What her words have brought about; each once. */
    private final Set<InjectId> brought = new HashSet<>();

    private int dictated;
    private boolean isConnected;
    private boolean isOnHold;
    private boolean hangsUp;
    private boolean calledOff;
    private boolean isGone;

    SimulatedCustomer(PlaceCall order, Role role, Conversation mind, Stage stage) {
        this.order = order;
        this.id = order.call();
        this.role = role;
        this.mind = mind;
        this.stage = stage;
        this.line = new FailingLine(stage, faults(order, role), this::lineFails, this::hangUp);
        this.ownWords = new OwnWords(stage, role);
        this.receiver = new Receiver(stage, order.plan().seed() ^ order.call().hashCode(), this::hear);
        this.wakes = new Alarm(stage);
        this.deadLine = new Alarm(stage);
        this.mouth = new Mouth(stage.voices(), stage.context(), this::spokenOut);
        wakeInTime();
    }

    private static List<PlannedFault> faults(PlaceCall order, Role role) {
        return Stream.concat(role.scenario().line().stream(), order.bearing().line().stream())
                .toList();
    }

    PlaceCall order() {
        return order;
    }

    /** The call he is on: another than he was ordered for, once he was given away. */
    CallId id() {
        return id;
    }

    /** How his call sounds now. */
    CallMeter meter() {
        return meter;
    }

    Role role() {
        return role;
    }

    /** The call he made, or that reached him. */
    void has(SipCall made) {
        call = made;
        if (hangsUp) {
            made.hangUp();
        }
    }

    void hear(SipFact fact) {
        if (isGone) {
            return;
        }
        switch (fact) {
            case SipFact.Trying trying -> {}
            case SipFact.Rang rang -> {}
            case SipFact.EarlyMedia early -> hearsTheMachine(early.media());
            case SipFact.Answered answered -> isConnected(answered);
            case SipFact.MediaChanged changed -> receiver.moves(changed.media());
            case SipFact.PutOnHold held -> tell(CustomerNews.HELD);
            case SipFact.Resumed resumed -> tell(CustomerNews.RESUMED);
            case SipFact.InfoDtmf key -> {}
            case SipFact.Refused refused -> isRefused(refused);
            case SipFact.Ended ended -> isOver(ended);
        }
    }

    void tell(CustomerNews news) {
        switch (news) {
            case CONNECTED -> isAnsweredAgain();
            case HELD -> isHeld(true, new Heard.Held());
            case RESUMED -> isHeld(false, new Heard.Resumed());
            case JOINED, GIVEN -> {}
        }
    }

    /** He talks to the colleague he was put through to. */
    void isPutThrough(boolean explained) {
        heard(new Heard.PutThrough(explained), now());
    }

    /** Says at his next turn what somebody else chose: a phrase of his scenario's, or words of their own. */
    void dictate(String phrase, String text) {
        var id = new PhraseId(phrase.isEmpty() ? "dictated-" + ++dictated : phrase);
        if (phrase.isEmpty()) {
            mind = mind.dictated(id, text);
        }
        heard(new Heard.Prompted(Inject.line(NEXT_LINE, List.of(id))), now());
    }

    /** Goes at his next turn to a step somebody else chose. */
    void isLed(StepId to) {
        role.scenario()
                .steps()
                .find(to)
                .ifPresent(step -> heard(new Heard.Prompted(Inject.step(NEXT_LINE, step)), now()));
    }

    /**
     * Somebody speaks and hears in his place from now on; he himself is silent, and nothing that happens meanwhile moves him.
     *
     * @param leaves runs when he is off the line
     */
    void isPlayed(RtpStream voice, Runnable leaves) {
        if (receiver.isOpen() && !isGone) {
            ownWords.stop();
            mouth.stop();
            wakes.stop();
            receiver.joins(voice);
            tape.isPlayed(true, now());
            player = Optional.of(leaves);
        }
    }

    /** He goes on from where he was. */
    void isHimselfAgain() {
        if (player.isPresent()) {
            receiver.parts();
            player = Optional.empty();
            tape.isPlayed(false, now());
            heard(new Heard.HimselfAgain(), now());
            if (isOnHold) {
                heard(new Heard.Held(), now());
            }
        }
    }

    void knows(CallEvent.Knowable fact) {
        heard(new Heard.Knew(fact), now());
    }

    /** Does what his scenario offers: a fault of his line begins at once, all else waits for his turn. */
    void prompt(InjectId id) {
        role.scenario()
                .inject(id)
                .ifPresent(inject ->
                        inject.fault().ifPresentOrElse(line::fails, () -> heard(new Heard.Prompted(inject), now())));
    }

    private void lineFails(LineFault fault) {
        note(new Deed.LineFailed(now(), fault));
        switch (fault.trouble()) {
            case STREET, CAFE, CHILDREN, TELEVISION -> {} // around him, and none of the line's doing
            default -> heard(new Heard.LineWentBad(fault.length().orElse(Duration.ZERO)), now());
        }
    }

    /** Ends the call because the lab does. */
    void callOff() {
        calledOff = true;
        hangUp();
    }

    /** He goes on at another seat, or in another line, as the call {@code next}. */
    void isGivenAway(CallId next) {
        tape.cut(now()).ifPresent(this::note);
        id = next;
        heard(new Heard.GivenAway(), now());
    }

    /** Ends the call, whatever was being said. */
    void hangUp() {
        hangsUp = true;
        if (call != null) {
            call.hangUp();
        }
    }

    /** The line's machine, or its music. What it says is not the agent, whom he talks to; but he presses the keys it asks for. */
    private void hearsTheMachine(RemoteMedia media) {
        boolean first = !receiver.isOpen();
        opens(media, true);
        if (first) {
            Entering.presses(order).forEach(press -> stage.after(press.after().toMillis(), () -> press(press.key())));
        }
    }

    private void press(char key) {
        if (!isConnected && !isGone) {
            receiver.press(key);
        }
    }

    private void isConnected(SipFact.Answered answered) {
        isConnected = true;
        tape.runsFrom(answered.at());
        opens(answered.media(), false);
        line.isUp();
        heard(new Heard.Connected(), answered.at());
    }

    /** For the first answer his own 200 is the better witness. */
    private void isAnsweredAgain() {
        if (isOnHold) {
            isHeld(false, new Heard.Resumed());
        }
    }

    private void isHeld(boolean held, Heard heard) {
        isOnHold = held;
        receiver.deaf(held);
        heard(heard, now());
    }

    /** Before the answer he hears music, which is not speech: he is deaf to it. */
    private void opens(RemoteMedia media, boolean deaf) {
        receiver.opens(media).ifPresent(stream -> {
            mouth.speaksOn(stream);
            line.runsOn(stream);
            ownWords.listensOn(stream);
        });
        receiver.deaf(deaf);
    }

    private void hear(Audible fact) {
        meter.hear(fact, mind.mood().level(), mind.step().map(StepId::value));
        tape.hear(fact);
        switch (fact) {
            case Audible.SpurtBegan spurt -> heard(new Heard.AgentSpoke(), spurt.at());
            case Audible.SpurtEnded spurt -> hearsSilence(spurt);
            case Audible.PlayStarted play -> saysNow(play);
            case Audible.PlayedOut play -> saidWhole(play);
            case Audible.PlayCut cut -> note(new Deed.WasCutShort(cut.at(), cut.said()));
            case Audible.MediaLost lost -> isDead(lost.at());
            case Audible.MediaBack back -> deadLine.stop();
            case Audible.DtmfHeard key -> note(new Deed.HeardKey(key.at(), key.digit()));
            case Audible.TurnHeard turn -> ownWords.hears(turn, this::understands);
            case Audible.LoudnessReport loudness -> {}
            case Audible.StreamClosed closed -> books(closed);
        }
    }

    private void hearsSilence(Audible.SpurtEnded spurt) {
        note(new Deed.HeardAgent(spurt.at(), spurt.length()));
        heard(new Heard.AgentFellSilent(spurt.length(), spurt.levelDbfs() < FAINT_DBFS), spurt.at());
    }

    /** Comes some time after her turn; what he has answered meanwhile he answered by ear. */
    private void understands(Deed.HeardWords words) {
        note(words);
        heard(new Heard.Understood(words.text()), now());
        role.scenario().injects().stream()
                .filter(inject -> inject.words()
                        .filter(wanted -> wanted.areIn(words.text()))
                        .isPresent())
                .filter(inject -> brought.add(inject.id()))
                .forEach(inject -> prompt(inject.id()));
    }

    private void saysNow(Audible.PlayStarted play) {
        mouth.saying(play.tag())
                .ifPresent(line -> note(new Deed.Spoke(
                        play.at(), line.say().utterance(), Duration.between(line.meant(), play.at()), line.length())));
    }

    private void saidWhole(Audible.PlayedOut play) {
        mouth.saying(play.tag())
                .ifPresent(line -> heard(new Heard.SpokenOut(line.say().number()), play.at()));
    }

    private void spokenOut(int number) {
        heard(new Heard.SpokenOut(number), now());
    }

    private void isDead(Instant since) {
        if (isConnected && !isGone) {
            deadLine.set(since.plus(DEAD_LINE), () -> {
                LOG.warn("call {}: nothing heard for {} s, given up", id(), DEAD_LINE.toSeconds());
                hangUp();
            });
        }
    }

    private void heard(Heard heard, Instant at) {
        if (player.isPresent() && !(heard instanceof Heard.LineEnded || heard instanceof Heard.Prompted)) {
            return;
        }
        if (!isGone || heard instanceof Heard.LineEnded) {
            var turn = mind.after(heard, at);
            mind = turn.next();
            turn.acts().forEach(act -> does(act, at));
            mind.step().ifPresent(line::isAt);
            wakeInTime();
        }
    }

    private void does(Act act, Instant at) {
        switch (act) {
            case Act.Say say -> ownWords.word(say, worded -> mouth.say(worded, at));
            case Act.StopTalking stop -> {
                ownWords.stop();
                mouth.stop();
            }
            case Act.Remember remember ->
                note(new Deed.MoodMoved(at, remember.change(), mind.mood().level()));
            case Act.Rate rate -> rates(rate, at);
            case Act.HangUp farewell -> {
                note(new Deed.HungUp(now(), farewell.why()));
                hangUp();
            }
        }
    }

    /** Whoever was called off has no opinion of it. */
    private void rates(Act.Rate rate, Instant at) {
        if (!calledOff) {
            note(new Deed.Rated(at, rate.how()));
        }
    }

    private void wakeInTime() {
        mind.wakeAt().filter(at -> player.isEmpty()).ifPresentOrElse(at -> wakes.set(at, this::wakes), wakes::stop);
    }

    /** What is due is judged by the time it was due, so that a late timer makes nobody slower in his own mind. */
    private void wakes() {
        mind.wakeAt().ifPresent(due -> heard(new Heard.TimePassed(), due.isAfter(now()) ? now() : due));
    }

    private void isRefused(SipFact.Refused refused) {
        if (!hangsUp && order.plan().direction() == Direction.INBOUND) {
            stage.reports().failed(id(), refused.at(), refused.status() + " " + refused.reason());
        }
        leaves(refused.at());
    }

    private void isOver(SipFact.Ended ended) {
        if (ended.by() == EndedBy.TIMEOUT || ended.by() == EndedBy.LOST) {
            stage.reports().failed(id(), ended.at(), "no answer from the switch");
        }
        leaves(ended.at());
    }

    private void leaves(Instant at) {
        heard(new Heard.LineEnded(), at);
        isGone = true;
        wakes.stop();
        deadLine.stop();
        line.close();
        player.ifPresent(Runnable::run);
        receiver.close();
        stage.left(this);
    }

    /** The stream's last fact: nothing more will be heard or said. */
    private void books(Audible.StreamClosed closed) {
        tape.cut(closed.at()).ifPresent(this::note);
        if (call != null) {
            call.counted(closed.statistics().packetsSent(), closed.statistics().packetsReceived());
        }
    }

    private void note(Deed deed) {
        stage.diary().write(id(), deed);
    }

    private Instant now() {
        return stage.clock().instant();
    }
}
