package be.cyberfam.lab.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.floor.Trainee;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LabMetricsTest {
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final SeatId SEAT = SeatId.numbered(1);
    private static final CallId CALL = new CallId("call-1");

    private Floor floor = Floor.of(List.of(SEAT), Tally.Rule.USUAL, NINE);
    private final LabMetrics metrics = new LabMetrics(floor, List.of(new LineId("accueil")), InstantSource.fixed(NINE));

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void aHandledCallIsCountedWithItsTimesInSeconds() {
        hear(new FloorEvent.SignedOn(SEAT, NINE, new Trainee(new PersonId("lea"), "Lea")));
        hear(new FloorEvent.PhoneSeen(SEAT, NINE, Phone.SIP));
        hear(new CallEvent.Offered(CALL, at(0)));
        hear(new CallEvent.Rang(CALL, at(1), SEAT));
        hear(new CallEvent.Answered(CALL, at(4), SEAT));
        assertThat(metrics.scrape())
                .contains("lab_seats{state=\"talking\"} 1.0", "lab_calls_live{phase=\"talking\"} 1.0");
        hear(new CallEvent.Ended(CALL, at(104), EndedBy.CUSTOMER, "Normal Clearing"));
        hear(new CallEvent.OutcomeRecorded(CALL, at(110), Outcome.of("solved", "")));
        hear(new CallEvent.WrappedUp(CALL, at(114)));
        assertThat(metrics.scrape())
                .contains(
                        "lab_calls_total{result=\"handled\"} 1.0",
                        "lab_outcomes_total{code=\"solved\",right=\"unknown\"} 1.0",
                        "lab_call_handle_seconds_sum 110.0",
                        "lab_call_handle_seconds_bucket{le=\"120.0\"} 1",
                        "lab_call_talk_seconds_sum 100.0",
                        "lab_call_queue_seconds_sum{answered=\"true\"} 4.0",
                        "lab_seats{state=\"ready\"} 1.0");
    }

    @Test
    void everyResultIsThereBeforeTheFirstCall() {
        assertThat(metrics.scrape())
                .contains(
                        "lab_calls_total{result=\"abandoned\"} 0.0",
                        "lab_queue_waiting{line=\"accueil\"} 0.0",
                        "lab_pbx_up 0.0");
    }

    @Test
    void anEventOutOfTurnIsAnOddity() {
        hear(new CallEvent.Offered(CALL, at(0)));
        hear(new CallEvent.Resumed(CALL, at(1)));
        assertThat(metrics.scrape()).contains("lab_oddities_total{kind=\"call-event-out-of-turn\"} 1.0");
    }

    @Test
    void requestsAreTimedByOperation() {
        metrics.request("listCalls", "GET", 200, 3_000_000);
        assertThat(metrics.scrape())
                .contains(
                        "lab_http_requests_seconds_count{method=\"GET\",operation=\"listCalls\",status=\"200\"} 1",
                        "jvm_memory_used_bytes",
                        "process_uptime_seconds");
    }

    @Test
    void theLinkToTheSwitchIsTold() {
        metrics.watch(new SwitchFigures(
                () -> 7,
                () -> 1,
                () -> 0,
                () -> 0,
                () -> Duration.ofMillis(2),
                () -> Duration.ofMillis(9),
                () -> Map.of("wrong-password", 3L, "request-bad-format", 1L)));
        assertThat(metrics.scrape())
                .contains(
                        "lab_ami_events_total 7.0",
                        "lab_ami_reconnects_total 1.0",
                        "lab_ami_lag_seconds 0.002",
                        "lab_ami_lag_worst_seconds 0.009",
                        "lab_sip_refused_total{kind=\"wrong-password\"} 3.0",
                        "lab_sip_refused_total{kind=\"other\"} 1.0");
    }

    @Test
    void whatTheLinkCountsGoesOnAfterTheMemoryWasTidied() {
        var heard = new AtomicLong(7);
        metrics.watch(new SwitchFigures(
                heard::get,
                () -> 0,
                () -> 0,
                () -> 0,
                () -> Duration.ZERO,
                () -> Duration.ZERO,
                () -> Map.of("failed-acl", heard.get())));
        System.gc();
        heard.set(8);
        assertThat(metrics.scrape())
                .contains("lab_ami_events_total 8.0", "lab_sip_refused_total{kind=\"failed-acl\"} 8.0");
    }

    @Test
    void voicesAreToldBySide() {
        metrics.watch(
                "customers",
                new VoiceFigures(
                        () -> 12,
                        share -> () -> Duration.ofNanos(share < .9 ? 120_000 : 230_000),
                        () -> 1000,
                        () -> 2,
                        () -> .0005,
                        () -> 0));
        assertThat(metrics.scrape())
                .contains(
                        "lab_rtp_streams{side=\"customers\"} 12.0",
                        "lab_rtp_send_lateness_seconds{quantile=\"0.99\",side=\"customers\"} 2.3E-4",
                        "lab_rtp_jitter_seconds{side=\"customers\"} 5.0E-4",
                        "lab_rtp_lost_packets_total{side=\"customers\"} 2.0");
    }

    private void hear(CallEvent event) {
        hear(new FloorEvent.OfCall(event));
    }

    private void hear(FloorEvent event) {
        var turn = floor.after(event);
        floor = turn.floor();
        metrics.publish(floor, turn.change());
    }

    private static Instant at(int seconds) {
        return NINE.plusSeconds(seconds);
    }
}
