package be.cyberfam.lab.pbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PortClaimTest {
    private static final int BLOCK = 512;

    @Test
    void labsThatStartInTheSameMomentFindDifferentPorts() throws Exception {
        var starts = new ArrayList<Callable<PbxPorts>>();
        for (int i = 0; i < 8; i++) {
            starts.add(() -> PbxPorts.find(BLOCK));
        }
        var found = new HashSet<Integer>();
        try (var labs = Executors.newFixedThreadPool(8)) {
            for (var ports : labs.invokeAll(starts)) {
                found.add(ports.get().sip());
            }
        }
        found.forEach(PortClaim::release);
        assertThat(found).hasSize(8);
    }

    @Test
    void whatIsLetGoCanBeTakenAgain() {
        int port = PbxPorts.find(BLOCK).sip();
        assertThat(PortClaim.take(port)).isFalse();
        PortClaim.release(port);
        assertThat(PortClaim.take(port)).isTrue();
        PortClaim.release(port);
    }
}
