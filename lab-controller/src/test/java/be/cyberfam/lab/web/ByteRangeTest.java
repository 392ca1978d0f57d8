package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,0,0",
        "bytes=10-19,10,19",
        "bytes=90-,90,99",
        "bytes=95-200,95,99",
        "bytes=-10,90,99",
        "bytes=-500,0,99"
    })
    void aRangeIsReadAsRfc9110Says(String header, long first, long last) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines=1-2", "bytes=0-1,5-6", "bytes=-", "bytes=a-b"})
    void whatWeNeedNotUnderstandMeansTheWholeFile(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=20-10", "bytes=-0"})
    void whatIsNotThereIsRefused(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 100))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.problem().status()).isEqualTo(416));
    }

    @Test
    void noHeaderMeansTheWholeFile() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }
}
