package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Cycle;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.Attestation;
import be.cyberfam.lab.conductor.Competences;
import be.cyberfam.lab.proof.Attested;
import be.cyberfam.lab.proof.Verified;
import be.cyberfam.lab.report.AttestationPdf;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attestations of a cycle: made from what stands signed, kept with their proof, given as paper and as proof pack. */
final class AttestationResource implements Resource {
    private static final int MOST = 100;

    private final Learners learners;
    private final LearnedReading reading;
    private final Signers signers;
    private final ProofMaking making;
    private final Accounts accounts;
    private final Competences competences;
    private final WorkerExecutor bench;
    private final InstantSource clock;

    AttestationResource(
            Learners learners,
            LearnedReading reading,
            Signers signers,
            ProofMaking making,
            Accounts accounts,
            Competences competences,
            WorkerExecutor bench,
            InstantSource clock) {
        this.learners = learners;
        this.reading = reading;
        this.signers = signers;
        this.making = making;
        this.accounts = accounts;
        this.competences = competences;
        this.bench = bench;
        this.clock = clock;
    }

    record Wanted(int cycle) {}

    record View(String code, int cycle, String by, Instant at) {
        static View of(Attestation one) {
            return new View(one.code(), one.cycle(), one.by().value(), one.at());
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listAttestations", this::list,
                "makeAttestation", this::make,
                "getAttestationPaper", this::paper,
                "getAttestationProof", this::proof);
    }

    private Future<Answer> list(ApiRequest request) {
        return learners.named(request)
                .compose(person -> competences.attestations(person.id()))
                .map(all -> Answer.ok(new Items(all.stream().map(View::of).toList())));
    }

    private Future<Answer> make(ApiRequest request) {
        var number = request.body(Wanted.class).cycle();
        return learners.named(request)
                .compose(person -> competences.attestations(person.id()).compose(all -> {
                    if (all.size() >= MOST) {
                        throw Refusal.conflict("too-many", "there are " + MOST + " attestations");
                    }
                    return reading.of(person);
                }))
                .compose(learned -> make(request, learned, number));
    }

    private Future<Answer> make(ApiRequest request, Learned learned, int number) {
        var cycle = Cycle.of(learned.begun(), number);
        if (learned.today().isBefore(cycle.from())) {
            throw Refusal.conflict("not-begun", "cycle " + number + " begins on " + cycle.from());
        }
        var by = request.caller().id();
        var at = clock.instant();
        return accounts.person(by)
                .compose(maker -> signers.of(learned)
                        .compose(names -> gridTexts(learned, cycle)
                                .compose(texts -> making.of(
                                        learned,
                                        names,
                                        cycle,
                                        new ProofMaking.Maker(
                                                by.value(),
                                                maker.map(one -> one.name()).orElse(by.value()),
                                                at),
                                        texts))))
                .compose(pack -> {
                    var made =
                            new Attestation(pack.code().text(), learned.person().id(), number, by, at);
                    return competences.keep(made, pack.text()).map(kept -> Answer.created(View.of(made)));
                });
    }

    /** The texts of the grids that signatures of the cycle were made by. */
    private Future<List<String>> gridTexts(Learned learned, Cycle cycle) {
        var versions = learned.signatures().stream()
                .filter(one -> one.cycle() == cycle.number())
                .map(Signature::version)
                .distinct()
                .toList();
        var done = Future.<List<String>>succeededFuture(new ArrayList<>());
        for (var version : versions) {
            done = done.compose(texts -> competences.gridText(version).map(text -> {
                text.ifPresent(texts::add);
                return texts;
            }));
        }
        return done;
    }

    private Future<Answer> paper(ApiRequest request) {
        var language = request.query("language").orElse("fr");
        return pack(request).compose(text -> bench.executeBlocking(() -> paper(request, text, language)));
    }

    private static Answer paper(ApiRequest request, String text, String language) throws IOException {
        var verified = Verified.of(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
        var code = verified.code()
                .filter(c -> verified.isRight())
                .orElseThrow(() -> new IllegalStateException(
                        "the proof of attestation " + request.path("code") + " is damaged: " + verified.wrong()));
        var file = Files.createTempFile("attestation-", ".pdf");
        try (var out = Files.newOutputStream(file)) {
            AttestationPdf.write(Attested.of(verified.facts(), language), code, language, out);
        }
        return new Answer.Download(file, "application/pdf", "attestation-" + code + ".pdf");
    }

    private Future<Answer> proof(ApiRequest request) {
        return pack(request)
                .compose(text -> bench.executeBlocking(() -> {
                    var file = Files.createTempFile("attestation-", ".proof.jsonl");
                    Files.writeString(file, text);
                    return new Answer.Download(
                            file, "application/jsonl", "attestation-" + request.path("code") + ".proof.jsonl");
                }));
    }

    private Future<String> pack(ApiRequest request) {
        var code = request.path("code");
        return learners.named(request)
                .compose(person -> competences.proof(person.id(), code))
                .map(found -> found.orElseThrow(() -> Refusal.noSuch("attestation", code)));
    }
}
