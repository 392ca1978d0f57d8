package be.cyberfam.lab.rtp;

/**
 * A pacing thread's place before other work on a busy machine: a voice that is late cannot be made good, a page that is late can. Linux grants it to root and to
 * users with a limit of their own ({@code nice} in limits.conf); others keep their place among equals, which an idle machine does not notice.
 */
final class Precedence {
    private static final System.Logger LOG = System.getLogger(Precedence.class.getName());
    private static final int THIS_THREAD = 0;
    private static final int WHICH_PROCESS = 0;
    /** As PipeWire and PulseAudio ask for their audio threads (setpriority(2), nice value). */
    private static final int NICE = -11;

    private Precedence() {}

    /** Asks it for the calling thread; tells in the log when it is not granted. */
    static void ask() {
        if (!BatchSocket.isPossible()) return;
        var libc = Libc.find().orElseThrow();
        if (libc.call("setpriority", WHICH_PROCESS, THIS_THREAD, NICE) < 0) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "voices take their turn with everything else on this machine (setpriority: error {0})",
                    libc.errno());
        }
    }
}
