package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class CodeHashTest {
    /** As an older lab kept the code 123456: salt 00…0f, 1,000 rounds, no key. */
    private static final String KEPT_WITHOUT_KEY =
            "pbkdf2-sha256$1000$000102030405060708090a0b0c0d0e0f$6e3849111be8d3070634220666e93c55dbfd75e923f34d35716805464c0a7eaf";

    private final CodeHash codes = with("the key of this lab");

    @Test
    void aCodeFitsItsOwnHashOnly() {
        var kept = codes.of("abcd-efgh");
        assertThat(kept).startsWith("pbkdf2-sha256+hmac$120000$").doesNotContain("abcd");
        assertThat(codes.fits("abcd-efgh", kept)).isTrue();
        assertThat(codes.fits("abcd-efgj", kept)).isFalse();
    }

    @Test
    void theSameCodeIsNeverKeptTheSameWayTwice() {
        var code = SignInCode.forMachine();
        assertThat(codes.of(code)).isNotEqualTo(codes.of(code)).startsWith("pbkdf2-sha256+hmac$1000$");
    }

    @Test
    void withoutTheKeyOfTheLabEvenTheRightCodeDoesNotFit() {
        assertThat(with("the key of another").fits("123456", codes.of("123456")))
                .isFalse();
    }

    @Test
    void whatAnOlderLabKeptIsSealedWithoutKnowingTheCodeAndThenFits() {
        assertThat(CodeHash.isOpen(KEPT_WITHOUT_KEY)).isTrue();
        assertThat(codes.fits("123456", KEPT_WITHOUT_KEY)).isFalse();
        var sealed = codes.seal(KEPT_WITHOUT_KEY);
        assertThat(CodeHash.isOpen(sealed)).isFalse();
        assertThat(codes.fits("123456", sealed)).isTrue();
        assertThat(codes.fits("123457", sealed)).isFalse();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> with("short"));
    }

    @Test
    void nobodyHasNobodysCode() {
        assertThat(codes.fits("", CodeHash.nobodys())).isFalse();
        assertThat(codes.fits("x", "md5$1")).isFalse();
    }

    @Test
    void codesAreReadableAndDiffer() {
        assertThat(SignInCode.forPerson())
                .matches("[2-9a-hj-km-np-z]{4}-[2-9a-hj-km-np-z]{4}")
                .isNotEqualTo(SignInCode.forPerson());
    }

    private static CodeHash with(String key) {
        return new CodeHash(key.getBytes(StandardCharsets.UTF_8));
    }
}
