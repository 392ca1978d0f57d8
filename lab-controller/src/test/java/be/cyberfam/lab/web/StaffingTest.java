package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingTest {
    @TempDir
    Path home;

    private TestLab lab;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void beforeAnyCallNothingIsKnownAndNothingMadeUp() throws Exception {
        var plan = plan("");
        assertThat(plan.getJsonObject("measured").getLong("handleMs")).isNull();
        assertThat(plan.getJsonObject("used").getDouble("callsPerHour")).isNull();
        assertThat(plan.getInteger("enough")).isNull();
        assertThat(plan.getJsonArray("seats")).isEmpty();
    }

    /** 60 calls in half an hour of 240 s: by the published table 11 seats reach .8092 where nobody gives up. */
    @Test
    void figuresOfOnesOwnArePlannedWith() throws Exception {
        var plan = plan("?callsPerHour=120&handleSeconds=240");
        assertThat(plan.getInteger("enough")).isEqualTo(11);
        var eleven = plan.getJsonArray("seats").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getInteger("seats") == 11)
                .findFirst()
                .orElseThrow();
        assertThat(eleven.getJsonObject("erlangC").getDouble("serviceLevel")).isEqualTo(.8092, within(.00005));
        assertThat(eleven.getJsonObject("erlangA")).isNull();
    }

    @Test
    void impatientCallersNeedFewerSeatsAndSomeAreLost() throws Exception {
        var plan = plan("?callsPerHour=120&handleSeconds=240&patienceSeconds=120");
        assertThat(plan.getInteger("enough")).isLessThan(11);
        var eight = plan.getJsonArray("seats").getJsonObject(2);
        assertThat(eight.getInteger("seats")).isEqualTo(8);
        assertThat(eight.getJsonObject("erlangC")).isNull();
        assertThat(eight.getJsonObject("erlangA").getDouble("occupancy")).isEqualTo(.83726, within(.000005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?callsPerHour=0", "?handleSeconds=4", "?patienceSeconds=x", "?minutes=7", "?target=100"})
    void whatCannotBePlannedWithIsRefused(String query) throws Exception {
        assertThat(Browser.of(lab, "sam").get("/api/v1/staffing" + query).statusCode())
                .isEqualTo(400);
    }

    private JsonObject plan(String query) throws Exception {
        var answer = Browser.of(lab, "sam").get("/api/v1/staffing" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonObject(answer.body());
    }
}
