package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Consent;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.conductor.Purpose;
import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the caller agrees to, purpose by purpose; asked before anything of her is recorded, and hers to change. */
final class ConsentResource implements Resource {
    private final Privacy privacy;
    private final FloorDesk desk;
    private final InstantSource clock;

    ConsentResource(Privacy privacy, FloorDesk desk, InstantSource clock) {
        this.privacy = privacy;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param agreed null where she was not asked yet, or on another text */
    record Said(
            String purpose,
            @Nullable Boolean agreed,
            @Nullable Instant at) {}

    record Days(int recordings, int calls, int acts) {
        static Days of(Keeping keeping) {
            return new Days(keeping.recordings(), keeping.calls(), keeping.acts());
        }
    }

    record View(String version, boolean due, Days keptDays, List<Said> purposes) {}

    record Given(String version, Map<String, Boolean> agreed) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("getConsent", this::look, "giveConsent", this::give);
    }

    private Future<Answer> look(ApiRequest request) {
        return privacy.consents().of(request.caller().id()).map(said -> Answer.ok(view(said)));
    }

    private View view(List<Consent> said) {
        var version = privacy.keeping().version();
        var purposes = Arrays.stream(Purpose.values())
                .map(purpose -> said(
                        purpose,
                        said.stream()
                                .filter(one -> one.purpose() == purpose)
                                .findFirst()
                                .filter(one -> one.version().equals(version))))
                .toList();
        boolean due = purposes.stream().anyMatch(one -> one.agreed() == null);
        return new View(version, due, Days.of(privacy.keeping()), purposes);
    }

    private static Said said(Purpose purpose, Optional<Consent> last) {
        return new Said(
                Words.kebab(purpose),
                last.map(Consent::agreed).orElse(null),
                last.map(Consent::at).orElse(null));
    }

    private Future<Answer> give(ApiRequest request) {
        var given = request.body(Given.class);
        var version = privacy.keeping().version();
        if (!given.version().equals(version)) {
            throw Refusal.conflict("other-text", "the text is another one by now (" + version + "): read it first");
        }
        var me = request.caller().id();
        var now = clock.instant();
        var said = given.agreed().entrySet().stream()
                .map(one -> new Consent(me, purpose(one.getKey()), one.getValue(), version, now))
                .toList();
        return privacy.consents()
                .keep(said)
                .compose(kept -> privacy.mayBeRecorded(me))
                .compose(recorded -> desk.ask(new Request.SetRecording(me, recorded), Answer.done()));
    }

    private static Purpose purpose(String word) {
        return Purpose.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
