package be.cyberfam.lab.pbxtest;

import be.cyberfam.lab.pbx.PbxSettings;
import java.nio.file.*;
import java.time.Duration;
import org.junit.jupiter.api.*;

class ExploreIT {
    static final RealAsterisk PBX = RealAsterisk.start(PbxSettings.standard(3).withRing(Duration.ofSeconds(3)));

    @AfterAll static void stop() throws Exception {
        copy(PBX.directories().cel(), "cel.csv"); copy(PBX.directories().queueLog(), "queue_log"); copy(PBX.directories().messages(), "messages");copy(PBX.directories().security(), "security");
        System.out.println(PBX.command("core show channels"));
        PBX.close();
    }
    static void copy(Path p, String n) throws Exception { Files.copy(p, Path.of("/tmp/pbx-exp/" + n), StandardCopyOption.REPLACE_EXISTING); }

    @Test void explore() throws Exception {
        try (var ami = new RawAmi(PBX); var c = WirePhone.at("127.0.0.2", PBX); var s = WirePhone.at("127.0.0.3", PBX)) {
            s.register("seat-01-sip");
            System.out.println(PBX.command("queue add member PJSIP/seat-01-sip to accueil penalty 0 as seat-01"));
            try {
            mark(ami, "customer hangs up after hold");
            c.call("accueil", "CALL-1");
            c.awaitStatus(183);
            s.awaitRequest("INVITE"); s.answer(180); pause(300); s.answer(200); s.awaitRequest("ACK"); c.awaitStatus(200); pause(1000);
            System.out.println("heard " + c.heard() + " " + s.heard());
            s.hold(); pause(500); s.resume(); pause(500);
            c.bye(); s.awaitRequest("BYE"); pause(500);
            mark(ami, "seat hangs up");
            c.call("accueil", "CALL-2");
            s.awaitRequest("INVITE"); s.answer(180); s.answer(200); s.awaitRequest("ACK"); c.awaitStatus(200); pause(500); s.bye(); c.awaitRequest("BYE"); pause(500);
            mark(ami, "busy then abandon in queue");
            c.call("accueil", "CALL-3"); s.awaitRequest("INVITE"); s.answer(486); s.awaitRequest("ACK"); pause(1); c.cancel(); c.awaitStatus(487); pause(300);
            mark(ami, "no answer then abandon while ringing");
            c.call("accueil", "CALL-4"); s.awaitRequest("INVITE"); s.answer(180); s.awaitRequest("CANCEL"); 
            s.awaitRequest("INVITE"); s.answer(180); pause(200); c.cancel(); c.awaitStatus(487); s.awaitRequest("CANCEL"); pause(300);
            mark(ami, "declined, then lab hangup");
            c.call("accueil", "CALL-5"); s.awaitRequest("INVITE"); s.answer(603);  s.awaitRequest("INVITE"); s.answer(200); c.awaitStatus(200); pause(300);
            var st = ami.ask("Action: CoreShowChannels"); pause(300);
            var ch = ami.heard().stream().filter(b -> b.contains("Event: CoreShowChannel\n") && b.contains("PJSIP/customers")).reduce((a, b) -> b).get();
            System.out.println(ch);
            ami.ask("Action: Hangup\r\nChannel: " + ch.lines().filter(l -> l.startsWith("Channel:")).findFirst().get().substring(9)); c.awaitRequest("BYE"); pause(500);
            mark(ami, "outbound answered, seat hangs up");
            ami.ask("Action: Originate\r\nChannel: PJSIP/seat-01-sip\r\nContext: to-customers\r\nExten: klant7\r\nPriority: 1\r\nAsync: true\r\nVariable: __LAB_CALL=CALL-6\r\nVariable: LAB_CUSTOMER_PORT=" + c.port());
            s.awaitRequest("INVITE"); s.answer(180); s.answer(200);
            var inv = c.awaitRequest("INVITE"); System.out.println(inv.text()); c.answer(180); pause(500); c.answer(200); pause(500); s.bye(); c.awaitRequest("BYE"); pause(500);
            mark(ami, "outbound busy");
            ami.ask("Action: Originate\r\nChannel: PJSIP/seat-01-sip\r\nContext: to-customers\r\nExten: klant7\r\nPriority: 1\r\nAsync: true\r\nVariable: __LAB_CALL=CALL-7\r\nVariable: LAB_CUSTOMER_PORT=" + c.port());
            s.awaitRequest("INVITE"); s.answer(200); c.awaitRequest("INVITE"); c.answer(486); pause(500);
            mark(ami, "outbound seat refuses");
            ami.ask("Action: Originate\r\nChannel: PJSIP/seat-01-sip\r\nContext: to-customers\r\nExten: klant7\r\nPriority: 1\r\nAsync: true\r\nVariable: __LAB_CALL=CALL-8\r\nVariable: LAB_CUSTOMER_PORT=" + c.port());
            s.awaitRequest("INVITE"); s.answer(603); pause(500);
            mark(ami, "unregister, strangers");
            s.unregister(); 
            System.out.println(s.ask("INVITE", "sip:accueil@127.0.0.1", "customers").first());
            System.out.println(s.register("seat-02-sip", "wrong", 60).first());
            System.out.println(s.register("nobody", "wrong", 60).first());
            System.out.println(s.register("nobody", "wrong", 60).first());
            System.out.println(s.register("nobody", "wrong", 60).first());
            pause(500);
            } finally {
            Files.write(Path.of("/tmp/pbx-exp/ami.txt"), ami.heard().stream().map(x -> x + "\n").toList());
            try (var files = Files.walk(PBX.directories().recordings())) { files.forEach(f -> System.out.println(f + " " + f.toFile().length())); }
            }
        }
    }
    static void mark(RawAmi ami, String what) { ami.ask("Action: Ping\r\nX-Mark: " + what); PBX.command("dialplan set global MARK " + what.replace(" ","-")); }
    static void pause(long ms) throws Exception { Thread.sleep(ms); }
}
