package be.cyberfam.lab.actor;

import be.cyberfam.lab.conductor.CustomerReports;
import be.cyberfam.lab.rtp.Streams;
import be.cyberfam.lab.voice.Voices;
import be.cyberfam.lab.words.Services;
import io.vertx.core.Context;
import java.time.InstantSource;
import java.util.function.Consumer;

/** What all customers of a lab share: one context, one engine, one set of voices, one clock, and what words come from outside. */
record Stage(
        Context context,
        InstantSource clock,
        Streams streams,
        Voices voices,
        Services words,
        CustomerReports reports,
        Diary diary,
        Consumer<SimulatedCustomer> leaving) {

    /** Hands over to the customers' context. */
    void run(Runnable work) {
        context.runOnContext(v -> work.run());
    }

    /** Once, on the customers' context, after so many milliseconds. */
    long after(long milliseconds, Runnable work) {
        return context.owner().setTimer(milliseconds, timer -> work.run());
    }

    void cancel(long timer) {
        context.owner().cancelTimer(timer);
    }

    void left(SimulatedCustomer customer) {
        leaving.accept(customer);
    }
}
