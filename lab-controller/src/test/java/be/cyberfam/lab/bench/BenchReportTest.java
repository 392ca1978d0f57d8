package be.cyberfam.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchReportTest {
    private final BenchReport report = new BenchReport(
            "customers",
            "a \"machine\"",
            List.of(
                    Figure.of("calls", "calls", 300),
                    Figure.atMost(.8, "ratio", "ratio", .7),
                    Figure.atMost(1, "late", "ms", 2),
                    Figure.atMost(1, "gone", "ms", Double.NaN)));

    @Test
    void jsonSaysNullForWhatWasNotMeasuredAndForWhatHasNoTarget() {
        assertThat(report.json())
                .isEqualTo("{\"bench\":\"customers\",\"machine\":\"a \\\"machine\\\"\",\"figures\":["
                        + "{\"what\":\"calls\",\"unit\":\"calls\",\"value\":300,\"target\":null,\"met\":null},"
                        + "{\"what\":\"ratio\",\"unit\":\"ratio\",\"value\":0.7000,\"target\":0.8000,\"met\":true},"
                        + "{\"what\":\"late\",\"unit\":\"ms\",\"value\":2.0000,\"target\":1.0000,\"met\":false},"
                        + "{\"what\":\"gone\",\"unit\":\"ms\",\"value\":null,\"target\":1.0000,\"met\":false}]}");
    }

    @Test
    void theTableHasTheTargetBesideEachFigure() {
        assertThat(report.table().lines())
                .hasSize(5)
                .anyMatch(line -> line.contains("0.7000") && line.contains("≤ 0.8000") && line.endsWith("met"));
        assertThat(report.table()).contains("not measured").contains("missed");
    }

    @Test
    void thisProcessHasUsedSomeTime() {
        assertThat(ProcessClock.ours().seconds()).isPositive();
        assertThat(new ProcessClock(Integer.MAX_VALUE).seconds()).isNaN();
    }
}
