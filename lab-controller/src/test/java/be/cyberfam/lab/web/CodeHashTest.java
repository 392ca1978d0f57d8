package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CodeHashTest {
    @Test
    void aCodeFitsItsOwnHashOnly() {
        var kept = CodeHash.of("abcd-efgh");
        assertThat(kept).startsWith("pbkdf2-sha256$120000$").doesNotContain("abcd");
        assertThat(CodeHash.fits("abcd-efgh", kept)).isTrue();
        assertThat(CodeHash.fits("abcd-efgj", kept)).isFalse();
    }

    @Test
    void theSameCodeIsNeverKeptTheSameWayTwice() {
        var code = SignInCode.forMachine();
        assertThat(CodeHash.of(code)).isNotEqualTo(CodeHash.of(code)).startsWith("pbkdf2-sha256$1000$");
    }

    @Test
    void nobodyHasNobodysCode() {
        assertThat(CodeHash.fits("", CodeHash.nobodys())).isFalse();
        assertThat(CodeHash.fits("x", "md5$1")).isFalse();
    }

    @Test
    void codesAreReadableAndDiffer() {
        assertThat(SignInCode.forPerson())
                .matches("[2-9a-hj-km-np-z]{4}-[2-9a-hj-km-np-z]{4}")
                .isNotEqualTo(SignInCode.forPerson());
    }
}
