package be.cyberfam.lab.sip;

import java.util.List;

/** Where a signal leaves a call, and what has to be done for it, in order. */
record Step(LineState next, List<Act> acts) {

    Step {
        acts = List.copyOf(acts);
    }

    static Step to(LineState next, Act... acts) {
        return new Step(next, List.of(acts));
    }
}
