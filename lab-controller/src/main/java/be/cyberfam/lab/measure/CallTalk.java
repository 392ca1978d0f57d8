package be.cyberfam.lab.measure;

import be.cyberfam.lab.call.Spurt;
import java.util.List;
import java.util.Optional;

/**
 * How one call that is over was talked.
 *
 * @param speech who spoke when; what lay on hold or could not be heard is cut out of it
 * @param holds each hold, in order
 * @param unheard when one could not hear the other, or somebody else spoke in the customer's place: nothing is measured there
 * @param noisy whether something sounded around the customer or on his line, which his ear may have taken for her voice
 * @param agentDbfs her mean power while she spoke, dB below full scale, not calibrated; empty when it was not taken
 * @param customerDbfs the same of the customer
 */
public record CallTalk(
        Speech speech,
        TalkMeasures measures,
        List<Hold> holds,
        List<Interval> unheard,
        boolean noisy,
        Optional<Integer> agentDbfs,
        Optional<Integer> customerDbfs) {

    public CallTalk {
        holds = List.copyOf(holds);
        unheard = List.copyOf(unheard);
    }

    /** How long he was on hold without having been told. */
    public long unannouncedMs() {
        return holds.stream()
                .filter(hold -> !hold.announced())
                .mapToLong(hold -> hold.at().lengthMs())
                .sum();
    }

    /** The mean power of spurts, each by its length. */
    static Optional<Integer> power(List<Spurt> spurts) {
        double energy = 0;
        long length = 0;
        for (var spurt : spurts) {
            if (spurt.dbfs().isPresent()) {
                long ms = spurt.toMs() - spurt.fromMs();
                energy += ms * Math.pow(10, spurt.dbfs().get() / 10.0);
                length += ms;
            }
        }
        return length == 0 ? Optional.empty() : Optional.of((int) Math.round(10 * Math.log10(energy / length)));
    }
}
