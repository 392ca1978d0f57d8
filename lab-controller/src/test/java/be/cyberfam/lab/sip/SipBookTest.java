package be.cyberfam.lab.sip;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.sip.SipPhoneSpec.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SipBookTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00.123456Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("books/sip.csv");
    }

    @Test
    void holdsACallFromItsBeginningOn() throws IOException {
        try (var book = SipBook.at(file)) {
            entry(book, "call-1", "sip-1");
            assertThat(SipBook.read(file)).singleElement().satisfies(line -> {
                assertThat(line.isOpen()).isTrue();
                assertThat(line.invitedAt()).isEqualTo(NINE);
            });
        }
    }

    @Test
    void holdsHowTheCallEnded() throws IOException {
        try (var book = SipBook.at(file)) {
            answered(book, "call-1", "sip-1");
        }
        assertThat(SipBook.read(file)).singleElement().satisfies(line -> {
            assertThat(line.call()).isEqualTo("call-1");
            assertThat(line.answeredAt()).hasValue(NINE.plusSeconds(2));
            assertThat(line.endedAt()).hasValue(NINE.plusSeconds(9));
            assertThat(line.endedBy()).hasValue(EndedBy.THEM);
            assertThat(line.status()).hasValue(200);
            assertThat(line.cause()).hasValue(16);
            assertThat(line.sent()).hasValue(350);
            assertThat(line.received()).hasValue(349);
        });
    }

    @Test
    void saysWhichStatusRefusedTheCall() throws IOException {
        try (var book = SipBook.at(file)) {
            var entry = entry(book, "call-1", "sip-1");
            entry.note(new SipFact.Refused(NINE.plusSeconds(1), 486, "Busy Here", OptionalInt.of(17)));
            entry.finish();
        }
        assertThat(SipBook.read(file)).singleElement().satisfies(line -> {
            assertThat(line.status()).hasValue(486);
            assertThat(line.endedBy()).hasValue(EndedBy.THEM);
            assertThat(line.sent()).isEmpty();
        });
    }

    @Test
    void passesOverALineThatACrashTore() throws IOException {
        try (var book = SipBook.at(file)) {
            answered(book, "call-1", "sip-1");
        }
        var whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 9));
        assertThat(SipBook.read(file))
                .singleElement()
                .satisfies(line -> assertThat(line.isOpen()).isTrue());
    }

    @Test
    void startsOnANewLineAfterACrash() throws IOException {
        try (var book = SipBook.at(file)) {
            answered(book, "call-1", "sip-1");
        }
        Files.writeString(file, "done,call-2,si", StandardOpenOption.APPEND);
        try (var book = SipBook.at(file)) {
            answered(book, "call-3", "sip-3");
        }
        assertThat(SipBook.read(file)).extracting(BookLine::call).containsExactly("call-1", "call-3");
    }

    @Test
    void keepsItsLinesWholeWhateverAnIdHolds() throws IOException {
        try (var book = SipBook.at(file)) {
            answered(book, "a,b\"c\r\nd", "sip 1,é");
        }
        assertThat(SipBook.read(file)).singleElement().satisfies(line -> {
            assertThat(line.call()).isEqualTo("a_b_c__d");
            assertThat(line.sipCallId()).isEqualTo("sip_1__");
        });
    }

    private static BookEntry entry(SipBook book, String call, String sipCallId) {
        return new BookEntry(book, call, sipCallId, Role.CUSTOMER, NINE, true);
    }

    private static void answered(SipBook book, String call, String sipCallId) {
        var entry = entry(book, call, sipCallId);
        entry.note(new SipFact.Answered(NINE.plusSeconds(2), LineMachineTest.MEDIA));
        entry.note(new SipFact.Ended(NINE.plusSeconds(9), EndedBy.THEM, OptionalInt.of(16)));
        entry.count(350, 349);
        entry.finish();
    }
}
