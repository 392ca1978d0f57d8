package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.CallId;

/** Where customers tell what they did and felt: for debriefs, captions and measurements. Called on the customers' context. */
@FunctionalInterface
public interface Diary {
    void write(CallId call, Deed deed);
}
