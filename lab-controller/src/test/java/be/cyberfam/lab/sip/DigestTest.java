package be.cyberfam.lab.sip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {
    private static final Account MUFASA = new Account("Mufasa", "Circle of Life");

    @Test
    void answersAsTheExampleOfRfc7616InMd5() {
        var digest = Digest.parse("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=MD5,"
                        + " nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\","
                        + " opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"")
                .orElseThrow();
        var answer = digest.answer(MUFASA, "GET", "/dir/index.html", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", 1);
        assertThat(answer)
                .contains("response=\"8ca523f5e9506fed4657c9700eebdbec\"")
                .contains("nc=00000001");
    }

    @Test
    void answersAsTheExampleOfRfc7616InSha256() {
        var digest = Digest.parse("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=SHA-256,"
                        + " nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\","
                        + " opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"")
                .orElseThrow();
        var answer = digest.answer(MUFASA, "GET", "/dir/index.html", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", 1);
        assertThat(answer).contains("response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\"");
    }

    @Test
    void answersAChallengeWithoutQopAsRfc2069Did() {
        var digest = Digest.parse("Digest realm=\"r\", nonce=\"n\"").orElseThrow();
        assertThat(digest.answer(new Account("u", "p"), "REGISTER", "sip:x", "c", 1))
                .doesNotContain("qop")
                .contains("uri=\"sip:x\"");
    }

    @Test
    void isNotFooledByACommaInQuotes() {
        var digest = Digest.parse("digest nonce=\"a,b=c\", realm=\"one, two\", stale=TRUE")
                .orElseThrow();
        assertThat(digest.nonce()).isEqualTo("a,b=c");
        assertThat(digest.realm()).isEqualTo("one, two");
        assertThat(digest.isStale()).isTrue();
    }

    @Test
    void leavesAloneWhatItCannotAnswer() {
        assertThat(Digest.parse("Basic realm=\"x\"")).isEmpty();
        assertThat(Digest.parse("Digest realm=\"x\", nonce=\"y\", algorithm=MD5-sess"))
                .isEmpty();
        assertThat(Digest.parse("Digest realm=\"x\", nonce=\"y\", qop=\"auth-int\""))
                .isEmpty();
        assertThat(Digest.parse("Digest realm=\"x\"")).isEmpty();
    }
}
