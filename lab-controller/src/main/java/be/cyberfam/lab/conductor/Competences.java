package be.cyberfam.lab.conductor;

import be.cyberfam.lab.assess.Judgement;
import be.cyberfam.lab.assess.Placement;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.assess.Withdrawal;
import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Port: what people have signed of what others can do, and what stands behind it. Nothing is written over: what is withdrawn stays
 * with the reason. Answers on the caller's context.
 */
public interface Competences {
    /** The first day of somebody's training, when a trainer has said it. */
    Future<Optional<LocalDate>> begun(PersonId person);

    Future<Void> begin(PersonId person, LocalDate day, PersonId by, Instant at);

    /** All of one person, the earliest first, withdrawn ones among them. */
    Future<List<Signature>> signatures(PersonId person);

    /** Keeps a signature, and with it the text of the grid it was made by. */
    Future<Void> sign(Signature signature, String gridText);

    /** False when there is none of that id, or it is withdrawn already. */
    Future<Boolean> withdrawSignature(PersonId person, String id, Withdrawal withdrawal);

    /** The text of a grid somebody has signed by. */
    Future<Optional<String>> gridText(String version);

    /** All of one person, the earliest first, withdrawn ones among them. */
    Future<List<Judgement>> judgements(PersonId person);

    Future<Void> judge(Judgement judgement);

    /** False when there is none of that id, or it is withdrawn already. */
    Future<Boolean> withdrawJudgement(PersonId person, String id, Withdrawal withdrawal);

    /** All of one person, by their first day. */
    Future<List<Placement>> placements(PersonId person);

    Future<Void> place(Placement placement);

    /** False when there is none of that id. */
    Future<Boolean> removePlacement(PersonId person, String id);

    /** The attestations of one person, the earliest first. */
    Future<List<Attestation>> attestations(PersonId person);

    /** Keeps an attestation with the text of its proof pack. */
    Future<Void> keep(Attestation attestation, String proof);

    /** The text of an attestation's proof pack. */
    Future<Optional<String>> proof(PersonId person, String code);
}
