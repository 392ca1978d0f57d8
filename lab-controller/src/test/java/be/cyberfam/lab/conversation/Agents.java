package be.cyberfam.lab.conversation;

import java.time.Duration;
import java.util.Random;

/** Agents of several manners for rehearsals. */
final class Agents {
    private Agents() {}

    static Duration ms(long milliseconds) {
        return Duration.ofMillis(milliseconds);
    }

    static Duration s(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    /** Answers after 8 s, greets, listens, speaks 2 to 6 s in her turn. */
    static Rehearsal.Agent polite() {
        var chance = new Random(7);
        return new Rehearsal.Agent() {
            @Override
            public void enters(Rehearsal call) {
                call.later(s(8), new Heard.Connected());
                call.speak(s(9), s(3));
            }

            @Override
            public void hasTheFloor(Rehearsal call) {
                call.speak(ms(700), ms(2_000 + chance.nextInt(4_000)));
            }
        };
    }

    /** Talks over every line of the customer's and never lets him finish. */
    static Rehearsal.Agent rude() {
        return new Rehearsal.Agent() {
            @Override
            public void enters(Rehearsal call) {
                call.later(s(8), new Heard.Connected());
                call.speak(s(9), s(2));
            }

            @Override
            public void isSpokenTo(Rehearsal call) {
                call.speak(ms(300), s(3));
            }
        };
    }

    /** Picks up and says nothing. */
    static Rehearsal.Agent silent() {
        return call -> call.later(s(2), new Heard.Connected());
    }

    /** Never picks up. */
    static Rehearsal.Agent absent() {
        return call -> {};
    }

    /** Greets, and after the customer's first turn puts him on hold for good. */
    static Rehearsal.Agent holding(Duration length) {
        return new Rehearsal.Agent() {
            private boolean held;

            @Override
            public void enters(Rehearsal call) {
                call.later(s(2), new Heard.Connected());
                call.speak(s(3), s(2));
            }

            @Override
            public void hasTheFloor(Rehearsal call) {
                call.speak(ms(500), s(2));
                if (!held) {
                    held = true;
                    call.later(s(3), new Heard.Held());
                    call.later(s(3).plus(length), new Heard.Resumed());
                    call.speak(s(4).plus(length), s(2));
                }
            }
        };
    }
}
