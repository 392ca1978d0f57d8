package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.workbench.PackFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that comes from outside is looked at before it is unpacked. */
class PackArchiveTest {
    private static final int LINK = 0120777;

    @TempDir
    private Path folder;

    private Path zip;
    private Path into;

    @BeforeEach
    void begin() throws IOException {
        zip = folder.resolve("given.zip");
        into = Files.createDirectory(folder.resolve("into"));
    }

    @Test
    void whatWasPackedIsUnpackedAsItWasWithTheSameHash() throws IOException {
        var pack = folder.resolve("my-pack");
        PackFolder.begin(pack, "fr");
        Files.createDirectories(pack.resolve("sounds/first"));
        Files.write(pack.resolve("sounds/first/motif-1.wav"), new byte[3000]);
        Files.writeString(pack.resolve(".hidden"), "not for others");
        pack(pack);
        assertThat(PackArchive.read(zip, into)).isEmpty();
        assertThat(into.resolve(".hidden")).doesNotExist();
        assertThat(PackHash.of(into)).isEqualTo(PackHash.of(pack));
    }

    @Test
    void thePackedFileIsTheSameOctetsEveryTime() throws IOException {
        var pack = folder.resolve("my-pack");
        PackFolder.begin(pack, "en");
        pack(pack);
        var first = Files.readAllBytes(zip);
        pack(pack);
        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    }

    @Test
    void theFolderAFileManagerPutsAroundAndWhatItAddsAreLeftOut() throws IOException {
        zip("a b/pack.yaml", "a b/scenarios/", "a b/scenarios/x.yaml", "__MACOSX/a b/._pack.yaml", "a b/.DS_Store");
        assertThat(PackArchive.read(zip, into)).isEmpty();
        assertThat(into.resolve("scenarios/x.yaml")).exists();
        assertThat(PackHash.names(into)).containsExactly("pack.yaml", "scenarios/x.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.yaml",
                "scenarios/../../evil.yaml",
                "/etc/evil.yaml",
                "..\\evil.yaml",
                "C:evil.yaml",
                "scenarios//evil.yaml",
                "./evil.yaml",
                "scenarios/NUL.yaml",
                "com1/evil.yaml",
                "scenarios/evil.yaml ",
                "scenarios./evil.yaml",
                "scenarios/ev\u0000il.yaml",
                "scenarios/ev\u202eil.yaml",
                "a/b/c/d/evil.yaml",
                "evil.sh",
                "scenarios/.hidden.yaml",
                "SCENARIOS/FIRST.yaml",
                "scenarios/first.yaml/evil.yaml"
            })
    void aTrickWithANameIsRefusedAndNothingIsWritten(String name) throws IOException {
        zip("pack.yaml", "scenarios/first.yaml", name);
        if (name.equals("scenarios/first.yaml/evil.yaml")) {
            assertThat(PackArchive.read(zip, into)).isNotEmpty();
        } else {
            assertThat(PackArchive.read(zip, into))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.what()).isNotBlank());
            assertThat(into).isEmptyDirectory();
        }
        assertThat(folder)
                .isDirectoryNotContaining(file -> file.getFileName().toString().contains("evil"));
    }

    @Test
    void twoNamesThatAreOneOnSomeMachinesAreRefused() throws IOException {
        zip("pack.yaml", "scenarios/\u00e9t\u00e9.yaml", "scenarios/e\u0301te\u0301.yaml");
        assertThat(PackArchive.read(zip, into))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("one file"));
    }

    @Test
    void aLinkIsRefused() throws IOException {
        zip("pack.yaml", "scenarios/first.yaml");
        overwrite("scenarios/first.yaml", 38 - 46, LINK << 16);
        assertThat(PackArchive.read(zip, into))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("link"));
    }

    @Test
    void aLockedFileIsRefused() throws IOException {
        zip("pack.yaml");
        overwrite("pack.yaml", 8 - 46, 1);
        assertThat(PackArchive.read(zip, into))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("password"));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        bomb(300);
        assertThat(PackArchive.read(zip, into))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("300 MB"));
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void aBombThatLiesAboutItsSizeIsStopped() throws IOException {
        bomb(64);
        overwrite("sounds/big.wav", 24 - 46, 10);
        assertThat(PackArchive.read(zip, into)).isNotEmpty();
        assertThat(size(into)).isLessThan(8L << 20);
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        zip(IntStream.rangeClosed(0, PackArchive.MOST_FILES)
                .mapToObj(n -> "scenarios/s" + n + ".yaml")
                .toArray(String[]::new));
        assertThat(PackArchive.read(zip, into))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("more than"));
    }

    @Test
    void whatIsNoZipFileIsSaid() throws IOException {
        Files.writeString(zip, "hello");
        assertThat(PackArchive.read(zip, into))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("no ZIP file"));
    }

    /** Every cut and many changed octets of a sound file: refused or unpacked, never anything else. */
    @Test
    void aDamagedFileIsNeverMoreThanRefused() throws IOException {
        zip("pack.yaml", "scenarios/first.yaml");
        var sound = Files.readAllBytes(zip);
        for (var at = 0; at < sound.length; at++) {
            Files.write(zip, Arrays.copyOf(sound, at));
            PackArchive.read(zip, into);
            var changed = sound.clone();
            changed[at] ^= (byte) 0xff;
            Files.write(zip, changed);
            PackArchive.read(zip, into);
        }
        assertThat(PackHash.names(into)).allSatisfy(name -> assertThat(name).endsWith(".yaml"));
    }

    private void pack(Path pack) throws IOException {
        try (var out = Files.newOutputStream(zip)) {
            PackArchive.write(pack, "my-pack", out);
        }
    }

    private void zip(String... names) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.endsWith("/") ? new byte[0] : "x: 1\n".getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    private void bomb(int megabytes) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("sounds/big.wav"));
            for (var n = 0; n < megabytes; n++) {
                out.write(new byte[1 << 20]);
            }
            out.closeEntry();
        }
    }

    /** Writes a number into the directory's entry of that name; {@code offset} counts from the name. */
    private void overwrite(String name, int offset, int number) throws IOException {
        var octets = Files.readAllBytes(zip);
        var wanted = name.getBytes(StandardCharsets.UTF_8);
        var at = last(octets, wanted) + offset;
        var buffer = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        if (offset == 8 - 46) {
            buffer.putShort(at, (short) number);
        } else {
            buffer.putInt(at, number);
        }
        Files.write(zip, octets);
    }

    private static int last(byte[] octets, byte[] wanted) {
        for (var at = octets.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(octets, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }
}
