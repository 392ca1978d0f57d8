package be.cyberfam.lab.robot;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Streams;
import be.cyberfam.lab.scenario.Utterance;
import be.cyberfam.lab.voice.Voices;
import io.vertx.core.Context;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What all robots of a lab share: one context, one voice engine, one set of voices, one clock. */
record Troupe(Context context, InstantSource clock, Streams streams, Voices voices) {
    Instant now() {
        return clock.instant();
    }

    void run(Runnable work) {
        context.runOnContext(v -> work.run());
    }

    long after(Duration wait, Runnable work) {
        return context.owner().setTimer(Math.max(1, wait.toMillis()), timer -> run(work));
    }

    long at(Instant when, Runnable work) {
        return after(Duration.between(now(), when).plusNanos(999_999), work);
    }

    void cancel(long timer) {
        context.owner().cancelTimer(timer);
    }

    Future<Sound> sound(Utterance utterance) {
        return voices.atHand(utterance)
                .map(Future::succeededFuture)
                .orElseGet(() -> Future.fromCompletionStage(voices.sound(utterance), context));
    }
}
