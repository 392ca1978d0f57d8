package be.cyberfam.lab.books;

/** Hang-up causes of ITU-T Q.850, in the switch's own words. */
final class Cause {

    /** The switch hangs up with it when no sound has come for {@code rtp_timeout}. */
    static final int MEDIA_LOST = 44;

    private Cause() {}

    static String words(int cause) {
        return switch (cause) {
            case 0 -> "no cause given";
            case 16 -> "Normal Clearing";
            case 17 -> "User busy";
            case 18 -> "No user responding";
            case 19 -> "User alerting, no answer";
            case 21 -> "Call Rejected";
            case MEDIA_LOST -> "Requested channel not available";
            case 127 -> "Interworking, unspecified";
            default -> "cause " + cause;
        };
    }
}
