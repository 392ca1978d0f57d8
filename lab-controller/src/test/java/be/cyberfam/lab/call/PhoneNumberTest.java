package be.cyberfam.lab.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhoneNumberTest {
    @Test
    void aBelgianNumberIsOneHoweverItIsTyped() {
        assertThat(Stream.of(
                                "0478 12 34 56",
                                "0478/12.34.56",
                                "+32 478 12 34 56",
                                "+32 (0)478 12-34-56",
                                "0032478123456",
                                "003204 78123456",
                                "32478123456")
                        .map(PhoneNumber::new))
                .containsOnly(new PhoneNumber("+32478123456"));
        assertThat(new PhoneNumber("02 555 12 34")).isEqualTo(new PhoneNumber("+3225551234"));
        assertThat(new PhoneNumber("3225551234")).isEqualTo(new PhoneNumber("025551234"));
    }

    @Test
    void othersKeepTheirCountry() {
        assertThat(new PhoneNumber("+33 6 12 34 56 78").value()).isEqualTo("+33612345678");
        assertThat(new PhoneNumber("0033612345678")).isEqualTo(new PhoneNumber("+33612345678"));
        assertThat(new PhoneNumber("112").value()).isEqualTo("112");
        assertThat(new PhoneNumber("3211").value()).isEqualTo("3211");
    }

    @Test
    void whatIsNormalStaysSo() {
        for (var typed : new String[] {"0478123456", "+33612345678", "112", "00123", "+320123"}) {
            var once = new PhoneNumber(typed);
            assertThat(new PhoneNumber(once.value())).isEqualTo(once);
        }
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (var typed : new String[] {"", "12", "poste 12", "0478 12 34 5x", "012345678901234", "++3247812"}) {
            assertThat(PhoneNumber.read(typed)).as(typed).isEmpty();
            assertThatThrownBy(() -> new PhoneNumber(typed)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
