package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Phrase;
import be.cyberfam.lab.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recordings that no wording asks for, and wordings left to the machine where the others of their phrase were recorded. */
record StraySounds(Path folder, Pack pack) {
    private static final String SOUNDS = "sounds";

    List<Problem> found() {
        var there = there();
        if (there.isEmpty()) {
            return List.of();
        }
        var wanted = wanted();
        return Stream.concat(
                        there.stream().filter(name -> !wanted.contains(name)).map(StraySounds::stray),
                        halfRecorded(there).stream())
                .toList();
    }

    private static Problem stray(String name) {
        return new Problem(
                SOUNDS + "/" + name,
                0,
                "no wording is called so",
                "SCENARIO/PHRASE-N.wav, N from 1, or PHRASE-N.wav for a common phrase");
    }

    /** One voice for one phrase: a machine between two recordings is heard. */
    private List<Problem> halfRecorded(Set<String> there) {
        return Stream.concat(
                        pack.common().values().stream().flatMap(phrase -> missing("", phrase, there)),
                        pack.scenarios().stream()
                                .flatMap(scenario -> scenario.phrases().values().stream()
                                        .flatMap(phrase -> missing(scenario.id() + "/", phrase, there))))
                .sorted()
                .map(name -> new Problem(
                        SOUNDS + "/" + name,
                        0,
                        "this wording has no recording, though others of its phrase have",
                        "it as 16-bit WAV, 8 kHz or more"))
                .toList();
    }

    private static Stream<String> missing(String place, Phrase phrase, Set<String> there) {
        var names = names(place, phrase);
        return names.stream().anyMatch(there::contains)
                ? names.stream().filter(name -> !there.contains(name))
                : Stream.empty();
    }

    private Set<String> wanted() {
        var colleagues = pack.colleagues().stream()
                .flatMap(who -> names(who.sounds() + "/", who.lines().values()).stream());
        return Stream.concat(pack.scenarios().stream().flatMap(this::wantedBy), colleagues)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> wantedBy(Scenario scenario) {
        var place = scenario.id() + "/";
        return Stream.of(
                        names(place, scenario.phrases().values()),
                        names(place, pack.common().values()),
                        names("", pack.common().values()))
                .flatMap(List::stream);
    }

    private static List<String> names(String place, Collection<Phrase> phrases) {
        return phrases.stream().flatMap(phrase -> names(place, phrase).stream()).toList();
    }

    private static List<String> names(String place, Phrase phrase) {
        return IntStream.rangeClosed(1, phrase.wordings().size())
                .mapToObj(n -> place + phrase.id() + "-" + n + ".wav")
                .toList();
    }

    private Set<String> there() {
        var sounds = folder.resolve(SOUNDS);
        try (var files = Files.walk(sounds, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> sounds.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException nothingRecorded) {
            return Set.of();
        }
    }
}
