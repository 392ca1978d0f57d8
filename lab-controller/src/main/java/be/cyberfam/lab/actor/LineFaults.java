package be.cyberfam.lab.actor;

import be.cyberfam.lab.rtp.Fault;
import be.cyberfam.lab.rtp.LineState;
import be.cyberfam.lab.scenario.LineFault;
import be.cyberfam.lab.sounds.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What each fault of a line is on the wire: loss, milliseconds, decibels. */
final class LineFaults {
    private static final Duration ECHO = Duration.ofMillis(180);
    /** What is around him he hears himself, but his hand and the phone are between. */
    private static final double AT_HIS_EAR = -10;

    private LineFaults() {}

    /** All of them at once. */
    static LineState state(List<LineFault> faults) {
        var out = new ArrayList<Fault>();
        var in = new ArrayList<Fault>();
        faults.forEach(fault -> put(fault, out, in));
        return new LineState(out, in);
    }

    private static void put(LineFault fault, List<Fault> out, List<Fault> in) {
        switch (fault.trouble()) {
            case LOSS -> both(new Fault.Loss(of(fault, .03, .08, .15), 1), out, in);
            case GAPS -> both(new Fault.Loss(of(fault, .08, .15, .25), 7), out, in);
            case JITTER -> both(new Fault.Jitter(Duration.ofMillis((long) of(fault, 60, 120, 240))), out, in);
            case FAINT -> both(new Fault.Faint(of(fault, 14, 22, 28)), out, in);
            case CRACKLE -> both(new Fault.Crackle(of(fault, 6, 20, 40)), out, in);
            case STREET -> around(Background.STREET, of(fault, -12, -6, 0), out, in);
            case CAFE -> around(Background.CAFE, of(fault, -12, -6, 0), out, in);
            case CHILDREN -> around(Background.CHILDREN, of(fault, -12, -6, 0), out, in);
            case TELEVISION -> around(Background.TELEVISION, of(fault, -12, -6, 0), out, in);
            case ECHO -> out.add(new Fault.Echo(ECHO, of(fault, 24, 18, 12)));
            case ONE_WAY -> out.add(new Fault.Mute());
            case DEAF -> in.add(new Fault.Mute());
            case DROP -> both(new Fault.Mute(), out, in);
        }
    }

    private static void both(Fault fault, List<Fault> out, List<Fault> in) {
        out.add(fault);
        in.add(fault);
    }

    private static void around(Background background, double decibels, List<Fault> out, List<Fault> in) {
        out.add(new Fault.Noise(background.sound(), decibels));
        in.add(new Fault.Noise(background.sound(), decibels + AT_HIS_EAR));
    }

    private static double of(LineFault fault, double light, double medium, double heavy) {
        return switch (fault.strength()) {
            case LIGHT -> light;
            case MEDIUM -> medium;
            case HEAVY -> heavy;
        };
    }
}
