package be.cyberfam.lab.pbxtest;

import be.cyberfam.lab.rtp.Audible;
import be.cyberfam.lab.rtp.Codec;
import be.cyberfam.lab.rtp.EngineSpec;
import be.cyberfam.lab.rtp.RtpEngine;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.StreamSpec;
import be.cyberfam.lab.scenario.Voice;
import be.cyberfam.lab.sip.Account;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.RegistrationFact;
import be.cyberfam.lab.sip.RemoteMedia;
import be.cyberfam.lab.sip.SipFact;
import be.cyberfam.lab.sip.SipPhone;
import be.cyberfam.lab.voice.Voices;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An agent at seat 1 who answers at once, greets, and says a sentence whenever the customer has fallen silent;
 * gives way when he goes on.
 */
final class SpeakingAgent implements AutoCloseable {
    private static final String SEAT = "seat-01-sip";
    private static final Sound A_MOMENT = Sound.silence(Duration.ofMillis(900));

    private final RealAsterisk pbx;
    private final SipPhone phone;
    private final RtpEngine engine;
    private final Sound sentence;
    private final AtomicReference<RtpStream> stream = new AtomicReference<>();
    private final List<Double> levels = new CopyOnWriteArrayList<>();
    private volatile boolean registered;
    private volatile boolean speaking;

    private SpeakingAgent(RealAsterisk pbx, SipPhone phone, RtpEngine engine, Sound sentence) {
        this.pbx = pbx;
        this.phone = phone;
        this.engine = engine;
        this.sentence = sentence;
    }

    static SpeakingAgent at(RealAsterisk pbx, SipPhone phone, Voices voices, InstantSource clock) throws Exception {
        var engine = RtpEngine.open(EngineSpec.on("agent", InetAddress.getByName("127.0.0.3"), clock));
        var sentence = voices.sound(new Voice("fr-be", "f4", 165, 55), "Je regarde cela tout de suite pour vous.")
                .get(30, TimeUnit.SECONDS);
        return new SpeakingAgent(pbx, phone, engine, sentence);
    }

    void signOn() {
        phone.onIncoming((call, incoming) -> {
            call.answer(MediaOffer.at(engine.address()));
            return this::hear;
        });
        phone.register(
                new Account(SEAT, pbx.secret(SEAT)),
                Duration.ofMinutes(2),
                fact -> registered = registered || fact instanceof RegistrationFact.Registered);
        FloorEar.await(() -> registered, "the agent's registration");
        pbx.command("queue add member PJSIP/" + SEAT + " to accueil penalty 0 as seat-01");
    }

    /** How loud each fifth of a second was at her ear, in dBFS. */
    List<Double> levels() {
        return levels;
    }

    private void hear(SipFact fact) {
        if (fact instanceof SipFact.Answered answered) {
            stream.set(engine.open(spec(answered.media()), this::hear));
            say();
        }
        if (fact instanceof SipFact.Ended) {
            stream.get().close();
        }
    }

    private void hear(Audible fact) {
        switch (fact) {
            case Audible.PlayedOut out -> speaking = false;
            case Audible.PlayCut cut -> speaking = false;
            case Audible.SpurtBegan spurt -> stream.get().stopPlaying();
            case Audible.LoudnessReport loudness -> levels.add(loudness.heardDbfs());
            case Audible.SpurtEnded spurt when !speaking -> say();
            default -> {}
        }
    }

    private void say() {
        speaking = true;
        stream.get().play(A_MOMENT.then(sentence), "sentence");
    }

    private static StreamSpec spec(RemoteMedia media) {
        return new StreamSpec(
                media.rtp(), Codec.valueOf(media.codec().name()), media.events().orElse(0), 1);
    }

    @Override
    public void close() {
        pbx.command("queue remove member PJSIP/" + SEAT + " from accueil");
        phone.close();
        engine.close();
    }
}
