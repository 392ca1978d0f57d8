package be.cyberfam.lab.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room left on the disk that holds the recordings, and what follows from it. Outcomes are never refused for lack of room. */
public final class RecordingSpace {

    /** Under this no new exercise starts: 1 GB, a class of 12 for about an hour and a half. */
    public static final long NEW_EXERCISE_AT_LEAST = 1_000_000_000;

    /** Under this recording pauses, so that the journal keeps what is left. */
    public static final long RECORDING_AT_LEAST = 200_000_000;

    /** What may go on with the room that is left. */
    public enum Room {
        /** Everything. */
        ENOUGH,
        /** Running exercises go on and are recorded, no new one starts. */
        NO_NEW_EXERCISE,
        /** Calls go on unrecorded. */
        NO_RECORDING
    }

    private final Path folder;

    /** @param folder any existing folder on that disk, the home for example */
    public RecordingSpace(Path folder) {
        this.folder = folder;
    }

    /**
     * Asks the file system; takes microseconds.
     *
     * @throws IOException when the folder is gone
     */
    public Room room() throws IOException {
        return room(free());
    }

    /**
     * Bytes this process may still write there.
     *
     * @throws IOException when the folder is gone
     */
    public long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    static Room room(long free) {
        if (free < RECORDING_AT_LEAST) {
            return Room.NO_RECORDING;
        }
        return free < NEW_EXERCISE_AT_LEAST ? Room.NO_NEW_EXERCISE : Room.ENOUGH;
    }
}
