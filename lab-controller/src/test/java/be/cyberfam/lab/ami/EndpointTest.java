package be.cyberfam.lab.ami;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Phone;
import org.junit.jupiter.api.Test;

class EndpointTest {
    private static final Endpoint WEB = new Endpoint(new SeatId("seat-01"), Phone.WEB);

    @Test
    void isReadFromItsNameItsInterfaceAndItsChannel() {
        assertThat(Endpoint.of("seat-01-web")).contains(WEB);
        assertThat(Endpoint.of("PJSIP/seat-01-web")).contains(WEB);
        assertThat(Endpoint.of("PJSIP/seat-01-web-0000001a")).contains(WEB);
        assertThat(Endpoint.of("PJSIP/customers-0000001a")).isEmpty();
        assertThat(Endpoint.of("OutgoingSpoolFailed")).isEmpty();
    }
}
