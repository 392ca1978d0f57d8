package be.cyberfam.lab.recording;

import be.cyberfam.lab.call.CallId;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The kept recordings, {@code recordings/YYYY-MM-DD/CALLID.wav}; asked by call id only, so no path ever comes from outside. */
public final class RecordingShelf {

    private static final String ENDING = ".wav";

    private final Path root;

    /** @param root the home's {@code recordings} folder; it need not exist yet */
    public RecordingShelf(Path root) {
        this.root = root;
    }

    /**
     * The recording of a call, wherever its day is.
     *
     * @throws IOException when the folder cannot be read
     */
    public Optional<RecordingFile> find(CallId call) throws IOException {
        for (Path day : days()) {
            var file = day.resolve(call.value() + ENDING);
            if (Files.isRegularFile(file)) {
                return Optional.of(read(call, file));
            }
        }
        return Optional.empty();
    }

    /**
     * Opens a recording for reading at any position (range requests).
     *
     * @throws IOException when the file went away or cannot be read
     */
    public Optional<SeekableByteChannel> open(CallId call) throws IOException {
        var found = find(call);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Files.newByteChannel(found.get().file()));
    }

    /**
     * Levels of both sides of a call; reads the whole file (about 2 ms a minute), so not on an event loop.
     *
     * @throws IOException when the file cannot be read or is shorter than its header
     */
    public Optional<Levels> levels(CallId call) throws IOException {
        var found = find(call);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(StereoWav.levels(found.get().file()));
    }

    /**
     * What a recording looks like in so many columns; reads the whole file, so not on an event loop.
     *
     * @throws IOException when the file cannot be read or is shorter than its header
     */
    public Optional<Waveform> waveform(CallId call, int columns) throws IOException {
        var found = find(call);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Waveform.of(found.get().file(), columns));
    }

    /**
     * Every recording kept, newest day first.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<RecordingFile> all() throws IOException {
        var all = new ArrayList<RecordingFile>();
        for (Path day : days()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(day, "*" + ENDING)) {
                for (Path file : files) {
                    all.add(read(callOf(file), file));
                }
            }
        }
        return List.copyOf(all);
    }

    /**
     * Removes a call's recording, wherever its day is.
     *
     * @return whether there was one
     * @throws IOException when it cannot be removed
     */
    public boolean delete(CallId call) throws IOException {
        var found = find(call);
        if (found.isPresent()) {
            Files.delete(found.get().file());
        }
        return found.isPresent();
    }

    /**
     * Removes whatever lies in the folders of days before that one, and the folders.
     *
     * @return how many files
     * @throws IOException when one of them cannot be removed
     */
    public int deleteBefore(LocalDate day) throws IOException {
        int gone = 0;
        for (Path folder : days()) {
            if (folder.getFileName().toString().compareTo(day.toString()) < 0) {
                gone += emptied(folder);
                Files.delete(folder);
            }
        }
        return gone;
    }

    private static int emptied(Path folder) throws IOException {
        int gone = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
                gone++;
            }
        }
        return gone;
    }

    /** A recording's path below the folder, as a record of it keeps it: {@code 2026-03-09/0ab….wav}. */
    String path(RecordingFile recording) {
        return root.relativize(recording.file()).toString();
    }

    Path place(CallId call, LocalDate day) {
        return root.resolve(day.toString()).resolve(call.value() + ENDING);
    }

    /** Removes what an interrupted merge left: its halves are still there, so nothing is lost. */
    void clearUnfinished() throws IOException {
        for (Path day : days()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(day, "*" + Merge.UNFINISHED)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<Path> days() throws IOException {
        var days = new ArrayList<Path>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
            folders.forEach(days::add);
        } catch (NoSuchFileException nothingRecordedYet) {
            return List.of();
        }
        days.sort(Comparator.<Path>naturalOrder().reversed());
        return days;
    }

    static RecordingFile read(CallId call, Path file) throws IOException {
        var bytes = Files.size(file);
        return new RecordingFile(call, file, bytes, StereoWav.length(bytes));
    }

    private static CallId callOf(Path file) {
        var name = file.getFileName().toString();
        return new CallId(name.substring(0, name.length() - ENDING.length()));
    }
}
