package be.cyberfam.lab;

import be.cyberfam.lab.actor.Deed;
import be.cyberfam.lab.actor.Diary;
import be.cyberfam.lab.ami.AmiFigures;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.metrics.LabMetrics;
import be.cyberfam.lab.metrics.SwitchFigures;
import be.cyberfam.lab.metrics.VoiceFigures;
import be.cyberfam.lab.metrics.WordFigures;
import be.cyberfam.lab.rtp.RtpEngine;
import be.cyberfam.lab.words.Service;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** What adapters count, as the metrics want it told. */
final class Measured {
    private Measured() {}

    static SwitchFigures link(AmiFigures ami) {
        return new SwitchFigures(
                ami::events, ami::reconnects, ami::resyncs, ami::failures, ami::lag, ami::worstLag, ami::refused);
    }

    static VoiceFigures voices(RtpEngine engine) {
        return new VoiceFigures(
                () -> engine.figures().streams(),
                share -> () -> engine.pacing().quantile(share),
                engine::received,
                engine::lost,
                engine::jitterSeconds,
                () -> engine.figures().malformed());
    }

    static WordFigures words(Service service) {
        return new WordFigures(service::asked, service::failed, service::waited);
    }

    /** What customers tell of themselves: how punctual they speak is counted and told, what they say is a fact of their call. */
    static Diary diary(LabMetrics metrics, Consumer<Duration> late, Consumer<CallEvent> facts) {
        return (call, deed) -> {
            if (deed instanceof Deed.Spoke spoke) {
                metrics.spoke(spoke.late());
                late.accept(spoke.late());
                facts.accept(
                        new CallEvent.Said(call, spoke.at(), spoke.utterance().text(), spoke.length()));
            }
            felt(call, deed).ifPresent(facts);
        };
    }

    private static Optional<CallEvent> felt(CallId call, Deed deed) {
        return switch (deed) {
            case Deed.HeardWords heard -> Optional.of(new CallEvent.AgentSaid(call, heard.at(), heard.text()));
            case Deed.HeardKey heard ->
                Optional.of(new CallEvent.KeyHeard(call, heard.at(), String.valueOf(heard.key())));
            case Deed.LineFailed failed ->
                Optional.of(new CallEvent.LineFailed(
                        call,
                        failed.at(),
                        failed.fault().trouble(),
                        failed.fault().length()));
            case Deed.TalkHeard heard ->
                Optional.of(new CallEvent.TalkHeard(
                        call, heard.at(), heard.since(), heard.agent(), heard.customer(), heard.unheard()));
            case Deed.MoodMoved moved -> {
                var change = moved.change();
                yield Optional.of(new CallEvent.MoodMoved(
                        call, moved.at(), change.cause(), change.lasted(), change.weight(), moved.level()));
            }
            case Deed.Rated rated -> {
                var how = rated.how();
                yield Optional.of(
                        new CallEvent.Rated(call, rated.at(), how.score(), how.herScore(), how.level(), how.served()));
            }
            default -> Optional.empty();
        };
    }
}
