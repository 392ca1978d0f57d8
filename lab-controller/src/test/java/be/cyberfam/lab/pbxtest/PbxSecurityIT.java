package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.pbx.PbxAddresses;
import be.cyberfam.lab.pbx.PbxSettings;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is refused, and that each refusal is counted. */
class PbxSecurityIT {
    private static final PbxAddresses NARROW = new PbxAddresses(
            List.of("127.0.0.1"),
            "127.0.0.1",
            "127.0.0.2",
            "127.0.0.1",
            "127.0.0.1",
            List.of("127.0.0.1/32"),
            List.of("127.0.0.2/32", "127.0.0.3/32"));
    private static final RealAsterisk PBX =
            RealAsterisk.start(PbxSettings.standard(2).withAddresses(NARROW));
    private static TestFloor floor;

    @BeforeAll
    static void listen() {
        floor = TestFloor.on(PBX);
    }

    @AfterAll
    static void stop() {
        floor.close();
        PBX.close();
    }

    @Test
    void callingOneselfCustomersFromAnotherAddressOpensNothing() {
        try (var stranger = WirePhone.at("127.0.0.3", PBX)) {
            assertThat(stranger.ask("INVITE", "sip:accueil@127.0.0.1", "customers")
                            .status())
                    .isEqualTo(401);
            assertThat(stranger.ask("INVITE", "sip:accueil@127.0.0.1", "seat-01-sip")
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTER", "INVITE", "OPTIONS", "MESSAGE", "SUBSCRIBE"})
    void knownAndUnknownNamesAreAnsweredAlike(String method) {
        try (var stranger = WirePhone.at("127.0.0.3", PBX)) {
            assertThat(stranger.ask(method, "sip:accueil@127.0.0.1", "nobody").status())
                    .isEqualTo(401);
            assertThat(stranger.ask(method, "sip:accueil@127.0.0.1", "seat-01-web")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndCounted() {
        try (var stranger = WirePhone.at("127.0.0.3", PBX)) {
            assertThat(stranger.register("seat-01-sip", "guess", 60).status()).isEqualTo(401);
        }
        awaitCount("wrong-password");
    }

    @Test
    void anAddressOutsideTheLabIsRefusedBeforeItsNameIsLookedAt() {
        try (var stranger = WirePhone.at("127.0.0.9", PBX)) {
            assertThat(stranger.ask("OPTIONS", "sip:accueil@127.0.0.1", "seat-01-sip")
                            .status())
                    .isEqualTo(403);
            assertThat(stranger.ask("OPTIONS", "sip:accueil@127.0.0.1", "nobody")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void unknownNamesAreCounted() {
        try (var stranger = WirePhone.at("127.0.0.3", PBX)) {
            for (int i = 0; i < 5; i++) {
                stranger.ask("REGISTER", "sip:127.0.0.1", "nobody");
            }
        }
        awaitCount("unknown-account");
    }

    @Test
    void aCallWithoutItsNameIsRefusedAndCounted() {
        try (var customer = WirePhone.at("127.0.0.2", PBX)) {
            customer.call("accueil", "");
            assertThat(customer.awaitRefusal()).isIn(403, 603);
        }
        awaitCount("no-call-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0032475123456", "+32475123456", "112", "seat-01", "s", "failed"})
    void aCustomerReachesNothingButTheLines(String number) {
        try (var customer = WirePhone.at("127.0.0.2", PBX)) {
            customer.call(number, "TOLL-1");
            assertThat(customer.awaitRefusal()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action: Command\r\nCommand: core show version",
                "Action: DBPut\r\nFamily: a\r\nKey: b\r\nVal: c",
                "Action: UpdateConfig\r\nSrcFilename: pjsip.conf\r\nDstFilename: pjsip.conf",
                "Action: ModuleLoad\r\nLoadType: reload",
                "Action: GetConfig\r\nFilename: manager.conf",
                "Action: PJSIPShowEndpoints",
                "Action: Originate\r\nChannel: PJSIP/seat-01-sip\r\nApplication: System\r\nData: id",
                "Action: Getvar\r\nVariable: SHELL(id)",
                "Action: Setvar\r\nVariable: FILE(/tmp/x)\r\nValue: 1"
            })
    void theLabsManagerAccountCannot(String action) {
        try (var ami = new RawAmi(PBX)) {
            ami.await("Event: FullyBooted");
            assertThat(ami.ask(action)).contains("Response: Error");
        }
    }

    @Test
    void aWrongManagerPasswordIsRefused() {
        try (var ami = new RawAmi(PBX, "guess")) {
            assertThat(ami.await("Response:")).contains("Authentication failed");
        }
        awaitCount("wrong-password");
    }

    private static void awaitCount(String kind) {
        FloorEar.await(() -> floor.link.figures().refused().getOrDefault(kind, 0L) > 0, kind + " counted");
    }
}
