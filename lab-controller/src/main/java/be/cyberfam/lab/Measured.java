package be.cyberfam.lab;

import be.cyberfam.lab.actor.Deed;
import be.cyberfam.lab.actor.Diary;
import be.cyberfam.lab.ami.AmiFigures;
import be.cyberfam.lab.metrics.LabMetrics;
import be.cyberfam.lab.metrics.SwitchFigures;
import be.cyberfam.lab.metrics.VoiceFigures;
import be.cyberfam.lab.rtp.RtpEngine;

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

    /** What customers tell of themselves, as far as it is counted. */
    static Diary diary(LabMetrics metrics) {
        return (call, deed) -> {
            if (deed instanceof Deed.Spoke spoke) {
                metrics.spoke(spoke.late());
            }
        };
    }
}
