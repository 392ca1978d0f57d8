package be.cyberfam.lab.actor;

import be.cyberfam.lab.conductor.Meters;
import be.cyberfam.lab.rtp.Audible;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one call sounds now; written on the customers' context, read on any thread. */
final class CallMeter {
    private boolean agentSpeaks;
    private boolean customerSpeaks;
    private int agentDbfs = Meters.SILENCE_DBFS;
    private int customerDbfs = Meters.SILENCE_DBFS;
    private Optional<String> last = Optional.empty();
    private volatile Meters.@Nullable Reading reading;

    /** Empty while nothing has been heard or said. */
    Optional<Meters.Reading> reading() {
        return Optional.ofNullable(reading);
    }

    /** @param step none before he has said why he calls, and none once he is through with his steps */
    void hear(Audible fact, int mood, Optional<String> step) {
        switch (fact) {
            case Audible.SpurtBegan spurt -> agentSpeaks = true;
            case Audible.SpurtEnded spurt -> agentSpeaks = false;
            case Audible.PlayStarted play -> customerSpeaks = true;
            case Audible.PlayedOut play -> customerSpeaks = false;
            case Audible.PlayCut cut -> customerSpeaks = false;
            case Audible.LoudnessReport loudness -> {
                agentDbfs = (int) Math.round(loudness.heardDbfs());
                customerDbfs = (int) Math.round(loudness.saidDbfs());
            }
            default -> {
                return;
            }
        }
        boolean leaves = step.isEmpty() && last.isPresent();
        last = step.or(() -> last);
        reading = new Meters.Reading(agentDbfs, customerDbfs, agentSpeaks, customerSpeaks, mood, last, leaves);
    }
}
