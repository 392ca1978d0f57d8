package be.cyberfam.lab.bench;

import be.cyberfam.lab.People;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Role;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody in front of the console of a lab that was just made: the page, signed in without the form. */
final class ConsoleVisit {
    private static final Duration OPENS_IN = Duration.ofSeconds(30);

    private final ChromiumPage page;
    private final BenchLab bench;

    /** @param script what of {@code /bench} runs in every document before its own */
    ConsoleVisit(ChromiumPage page, BenchLab bench, String script) throws IOException {
        this.page = page;
        this.bench = bench;
        page.before(read(script));
        page.goes(bench.lab().address());
        waitsFor("the console's first page", "document.readyState === 'complete'");
    }

    void asTrainer() throws IOException {
        signsIn(codeOf(Role.SUPERVISOR), new JsonObject());
    }

    void asTrainee(SeatId seat) throws IOException {
        signsIn(codeOf(Role.TRAINEE), new JsonObject().put("seat", seat.value()));
    }

    /** A trainee agrees to be recorded: she is not asked in the page, whose opening is measured. */
    private void signsIn(People.Code who, JsonObject where) throws IOException {
        var credentials = where.put("person", who.person().value()).put("code", who.code());
        page.says("""
                fetch('/api/v1/sessions', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '%s'})
                  .then((answer) => answer.json())
                  .then(({csrf, role}) => role !== 'trainee' ? role : fetch('/api/v1/consent')
                    .then((answer) => answer.json())
                    .then(({version}) => fetch('/api/v1/consent', {
                      method: 'PUT',
                      headers: {'Content-Type': 'application/json', 'X-CSRF-Token': csrf},
                      body: JSON.stringify({version, agreed: {practice: true, class: true, trial: true}}),
                    }))
                    .then(({status}) => status))""".formatted(credentials.encode()));
    }

    /** One of its pages, e.g. {@code #/floor}, loaded anew. */
    void opens(String path) throws IOException {
        page.goes(bench.lab().address() + path);
        page.says("location.reload()");
    }

    /** Waits until an expression is true in the page. */
    void waitsFor(String what, String expression) throws IOException {
        Patiently.until(what, OPENS_IN, () -> isTrue(expression));
    }

    boolean isTrue(String expression) {
        try {
            return Boolean.parseBoolean(page.says(expression));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private People.Code codeOf(Role role) throws IOException {
        return bench.lab().firstCodes().stream()
                .filter(code -> code.role() == role)
                .findFirst()
                .orElseThrow(() -> new IOException("the lab's first start made no " + role));
    }

    private static String read(String script) throws IOException {
        try (var found = ConsoleVisit.class.getResourceAsStream("/bench/" + script)) {
            if (found == null) throw new IOException("bench/" + script + " is not in the jar");
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
