package be.cyberfam.lab.recording;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.recording.RecordingSpace.Room;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingSpaceTest {

    @Test
    void underOneGigabyteNoNewExerciseStarts() {
        assertThat(RecordingSpace.room(1_000_000_000)).isEqualTo(Room.ENOUGH);
        assertThat(RecordingSpace.room(999_999_999)).isEqualTo(Room.NO_NEW_EXERCISE);
    }

    @Test
    void recordingPausesBeforeTheDiskIsFull() {
        assertThat(RecordingSpace.room(200_000_000)).isEqualTo(Room.NO_NEW_EXERCISE);
        assertThat(RecordingSpace.room(199_999_999)).isEqualTo(Room.NO_RECORDING);
    }

    @Test
    void theDiskOfTheHomeIsAsked(@TempDir Path home) throws Exception {
        assertThat(new RecordingSpace(home).free()).isPositive();
    }
}
