package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.Spurt;
import be.cyberfam.lab.call.Stretch;
import be.cyberfam.lab.rtp.Audible;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks when in one call, as it comes to the customer's ear and leaves his mouth. Runs from {@link #runsFrom} to each
 * {@link #cut}; what sounded before, as the line's music, is not on it. Confined to the customers' context.
 */
final class TalkTape {
    private final List<Spurt> agent = new ArrayList<>();
    private final List<Spurt> customer = new ArrayList<>();
    private final List<Stretch> unheard = new ArrayList<>();
    private Optional<Instant> since = Optional.empty();
    private Optional<Instant> agentSince = Optional.empty();
    private Optional<Instant> customerSince = Optional.empty();
    private Optional<Instant> unheardSince = Optional.empty();
    private Power said = new Power();

    /** Runs from now on, unless it does already. */
    void runsFrom(Instant at) {
        since = since.or(() -> Optional.of(at));
    }

    void hear(Audible fact) {
        switch (fact) {
            case Audible.SpurtBegan spurt -> agentSince = Optional.of(spurt.at());
            case Audible.SpurtEnded spurt -> agentSpoke(spurt);
            case Audible.PlayStarted play -> {
                customerSince = Optional.of(play.at());
                said = new Power();
            }
            case Audible.PlayedOut play -> customerSpoke(play.at(), false);
            case Audible.PlayCut cut -> customerSpoke(cut.at(), true);
            case Audible.LoudnessReport loudness -> said.add(loudness.saidDbfs());
            default -> {}
        }
    }

    /** Somebody else speaks in his place from now on, or no more. */
    void isPlayed(boolean now, Instant at) {
        if (now) {
            unheardSince = unheardSince.or(() -> Optional.of(at));
        } else {
            unheardSince.ifPresent(from -> between(from, at).ifPresent(unheard::add));
            unheardSince = Optional.empty();
        }
    }

    /** What is on it, which is forgotten; it runs on from {@code at}. Empty when it has not run. */
    Optional<Deed.TalkHeard> cut(Instant at) {
        endWhatIsOpen(at);
        var taken = since.map(
                from -> new Deed.TalkHeard(at, from, List.copyOf(agent), List.copyOf(customer), List.copyOf(unheard)));
        agent.clear();
        customer.clear();
        unheard.clear();
        since = since.map(from -> at);
        return taken;
    }

    /** Who speaks still goes on after the cut. */
    private void endWhatIsOpen(Instant at) {
        agentSince.ifPresent(from -> spoke(agent, from, at, false, Optional.empty()));
        agentSince = agentSince.map(from -> at);
        customerSince.ifPresent(from -> spoke(customer, from, at, false, said.mean()));
        customerSince = customerSince.map(from -> at);
        unheardSince.ifPresent(from -> between(from, at).ifPresent(unheard::add));
        unheardSince = unheardSince.map(from -> at);
    }

    private void agentSpoke(Audible.SpurtEnded spurt) {
        agentSince = Optional.empty();
        spoke(agent, spurt.at().minus(spurt.length()), spurt.at(), false, Optional.of((int)
                Math.round(spurt.levelDbfs())));
    }

    private void customerSpoke(Instant until, boolean brokeOff) {
        customerSince.ifPresent(from -> spoke(customer, from, until, brokeOff, said.mean()));
        customerSince = Optional.empty();
    }

    private void spoke(List<Spurt> side, Instant from, Instant to, boolean brokeOff, Optional<Integer> dbfs) {
        between(from, to)
                .map(at -> new Stretch(afterLast(side, at.fromMs()), at.toMs()))
                .filter(at -> at.toMs() > at.fromMs())
                .ifPresent(at -> side.add(new Spurt(at.fromMs(), at.toMs(), brokeOff, dbfs)));
    }

    /** Borders are told to the frame; two spurts never share one. */
    private static long afterLast(List<Spurt> side, long fromMs) {
        return side.isEmpty() ? fromMs : Math.max(fromMs, side.getLast().toMs());
    }

    /** On the tape's axis; empty when it lies before it. */
    private Optional<Stretch> between(Instant from, Instant to) {
        return since.filter(to::isAfter).map(zero -> new Stretch(ms(zero, from), ms(zero, to)));
    }

    private static long ms(Instant zero, Instant at) {
        return Math.max(0, Duration.between(zero, at).toMillis());
    }

    /** The mean of what went out; of powers, not of decibels. */
    private static final class Power {
        private double sum;
        private int reports;

        void add(double dbfs) {
            sum += Math.pow(10, dbfs / 10);
            reports++;
        }

        Optional<Integer> mean() {
            return reports == 0 ? Optional.empty() : Optional.of((int) Math.round(10 * Math.log10(sum / reports)));
        }
    }
}
