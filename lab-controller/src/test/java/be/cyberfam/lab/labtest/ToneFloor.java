package be.cyberfam.lab.labtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.books.Book;
import be.cyberfam.lab.books.BookPlaces;
import be.cyberfam.lab.books.Difference;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.pbxtest.WirePhone;
import be.cyberfam.lab.recording.RecordingShelf;
import be.cyberfam.lab.rtp.Tones;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole lab whose telephones are the test's own. Everybody sends a tone, and what arrives at each telephone is measured:
 * who hears whom is proven on every leg.
 */
final class ToneFloor implements AutoCloseable {
    static final Duration A_WHILE = Duration.ofSeconds(20);
    /** The hold music has notes of the same pitch, and is softer. */
    private static final double LOUD_DBFS = -20;
    /** On a recording, of which a party may have only a part. */
    private static final double KEPT_DBFS = -30;

    private static final double AUDIBLE_DBFS = -40;
    private static final int WAV_HEADER = 44;
    /** And a little more, in packets. */
    private static final int A_SECOND = 55;

    /** Who speaks, by the tone in hertz. */
    enum Party {
        TRAINEE(440),
        COLLEAGUE(570),
        CUSTOMER(700),
        SUPERVISOR(1_100);

        private final double hertz;

        Party(double hertz) {
            this.hertz = hertz;
        }
    }

    private final Path home;
    private final WholeLab lab;
    final ApiVisitor trainer;

    private ToneFloor(Path home, WholeLab lab) throws IOException {
        this.home = home;
        this.lab = lab;
        this.trainer = lab.visitor("formateur");
    }

    static ToneFloor withSeats(Path home, int seats) throws IOException {
        var lab = WholeLab.start(home, "run", "--seats", Integer.toString(seats));
        try {
            return new ToneFloor(home, lab);
        } catch (IOException | RuntimeException | AssertionError e) {
            lab.close(); // nobody else would
            throw e;
        }
    }

    /** The controller dies without a last word and is started again beside its telephones and its switch, which ran on. */
    ToneFloor afterAKill() throws IOException, InterruptedException {
        int seats = trainer.all("seats").size();
        lab.kill();
        return withSeats(home, seats);
    }

    ApiVisitor traineeAt(int seat) throws IOException {
        return lab.visitor("stagiaire-0" + seat, "seat-0" + seat);
    }

    /** A supervisor beside the first, added by the admin. */
    ApiVisitor anotherTrainer(String person) throws IOException {
        var added = lab.visitor("admin")
                .post(
                        "people",
                        new JsonObject().put("id", person).put("name", person).put("role", "supervisor"));
        return ApiVisitor.signsIn(lab.address(), person, added.getString("code"));
    }

    /** A telephone registered with an account as the API tells it. */
    WirePhone phone(JsonObject account, Party party) {
        var phone = WirePhone.at("127.0.0.3", sipPort(), name -> account.getString("password"), party.hertz);
        phone.register(account.getString("username"));
        return phone;
    }

    WirePhone phoneOfSeat(int seat, Party party) {
        return phone(trainer.get("seats/seat-0" + seat + "/phone").getJsonObject("sip"), party);
    }

    /** A customer's telephone. */
    WirePhone customer() {
        return WirePhone.at("127.0.0.2", sipPort(), account -> "", Party.CUSTOMER.hertz);
    }

    JsonObject seat(int seat) {
        return trainer.get("seats/seat-0" + seat);
    }

    void awaitSeat(int seat, String state) {
        Eventually.isTrue(
                A_WHILE,
                "seat " + seat + " " + state,
                () -> seat(seat).getString("state").equals(state));
    }

    /** It becomes so at each phone, and stays so for more than a second. */
    static void hear(Map<WirePhone, Set<Party>> wanted) {
        wanted.forEach((phone, parties) -> Eventually.isTrue(
                A_WHILE, "hearing " + parties, () -> tones(phone).equals(parties)));
        var before = wanted.keySet().stream().collect(Collectors.toMap(phone -> phone, WirePhone::heard));
        before.forEach((phone, packets) -> Eventually.isTrue(() -> phone.heard() > packets + A_SECOND));
        wanted.forEach((phone, parties) -> assertThat(tones(phone)).isEqualTo(parties));
    }

    /** Something is heard there, and it is nobody. */
    static void hearsMusic(WirePhone phone) {
        Eventually.isTrue(A_WHILE, "music", () -> tones(phone).isEmpty() && level(phone.lastSecond()) > AUDIBLE_DBFS);
    }

    /** Somebody whom the lab plays speaks there; to be asked once no music can be heard. */
    static void hearsAVoice(WirePhone phone) {
        hearsMusic(phone);
    }

    /** One of the tones, whatever else is heard. */
    static void hearsToo(WirePhone phone, Party party) {
        Eventually.isTrue(A_WHILE, "hearing " + party, () -> hears(phone, party));
    }

    static boolean hears(WirePhone phone, Party party) {
        return tones(phone).contains(party);
    }

    private static double level(short[] sound) {
        double power = 0;
        for (short sample : sound) {
            power += sample / 32768.0 * (sample / 32768.0);
        }
        return 10 * Math.log10(power / sound.length + 1e-9);
    }

    /** Who is on one channel of the kept recording, the trainee's (0) or the customer's (1). */
    Set<Party> recorded(String call, int channel) throws IOException {
        var shelf = new RecordingShelf(home.resolve("recordings"));
        var file = Eventually.get(A_WHILE, () -> shelf.find(new CallId(call)));
        var samples = ByteBuffer.wrap(Files.readAllBytes(file.file()))
                .position(WAV_HEADER)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        var one = new short[samples.limit() / 2];
        for (int i = 0; i < one.length; i++) {
            one[i] = samples.get(2 * i + channel);
        }
        return tones(one, KEPT_DBFS);
    }

    private static Set<Party> tones(WirePhone phone) {
        return tones(phone.lastSecond(), LOUD_DBFS);
    }

    private static Set<Party> tones(short[] sound, double loud) {
        var heard = EnumSet.noneOf(Party.class);
        for (var party : Party.values()) {
            if (Tones.level(sound, party.hertz) > loud) {
                heard.add(party);
            }
        }
        return heard;
    }

    /** What the switch's books and the recordings say otherwise of these calls than the journal. */
    List<Difference> differences(String... calls) throws IOException {
        var asked = Stream.of(calls).map(CallId::new).toList();
        return lab.books().unexplained().stream()
                .filter(d -> d.call().filter(asked::contains).isPresent())
                .filter(d -> d.book() != Book.SIP && d.book() != Book.JOURNAL)
                .toList();
    }

    /** What the switch wrote of these calls and of all channels that had to do with them, to be shown when a book differs. */
    List<String> channelEvents(String... calls) throws IOException {
        var lines = Files.readAllLines(BookPlaces.in(home).cel());
        var linked = lines.stream()
                .filter(line -> Stream.of(calls).anyMatch(line::contains))
                .map(line -> line.split("\",\"", -1)[4])
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> linked.contains(line.split("\",\"", -1)[4]))
                .toList();
    }

    private int sipPort() {
        var server = trainer.get("seats/seat-01/phone").getJsonObject("sip").getString("server");
        return Integer.parseInt(server.substring(server.indexOf(':') + 1));
    }

    @Override
    public void close() {
        lab.close();
    }
}
