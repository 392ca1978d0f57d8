package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Cycle;
import be.cyberfam.lab.assess.Judgement;
import be.cyberfam.lab.assess.Placement;
import be.cyberfam.lab.assess.Proof;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Sitting;
import be.cyberfam.lab.pack.GridShelf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * All that somebody's grid is made of.
 *
 * @param begunSaid false when nobody has said when her training began, and her first day at the lab is taken for it
 * @param rows her handled calls of both cycles, and {@code calls} what is said of each
 * @param complete false when there are more calls than are read
 */
record Learned(
        GridShelf.InForce grid,
        Person person,
        LocalDate begun,
        boolean begunSaid,
        List<CallRow> rows,
        List<Proof.Told> calls,
        List<Signature> signatures,
        List<Judgement> judgements,
        List<Placement> placements,
        List<Sitting> sittings,
        boolean complete,
        ZoneId zone,
        Instant now) {

    List<Cycle> cycles() {
        return Cycle.all(begun).toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Her handled calls of one cycle. */
    List<Proof.Told> callsOf(Cycle cycle) {
        return calls.stream()
                .filter(call -> cycle.holds(LocalDate.ofInstant(call.at(), zone)))
                .toList();
    }

    List<Sitting> sittingsOf(Cycle cycle) {
        return sittings.stream()
                .filter(one -> cycle.holds(LocalDate.ofInstant(one.from(), zone)))
                .toList();
    }

    List<Placement> placementsOf(Cycle cycle) {
        return placements.stream().filter(one -> cycle.holds(one.from())).toList();
    }

    /** How long she was at a seat; who sits there still, until now. */
    long minutesAtSeat(Cycle cycle) {
        return sittingsOf(cycle).stream()
                        .mapToLong(one -> Duration.between(one.from(), one.to().orElse(now))
                                .toSeconds())
                        .sum()
                / 60;
    }

    /** On how many days. */
    long daysAtSeat(Cycle cycle) {
        return sittingsOf(cycle).stream()
                .map(one -> LocalDate.ofInstant(one.from(), zone))
                .distinct()
                .count();
    }

    long minutesOnPlacement(Cycle cycle) {
        return placementsOf(cycle).stream().mapToLong(Placement::minutes).sum();
    }

    /** What was signed for a cell, the latest last. */
    List<Signature> signed(String competence, Cycle cycle) {
        return signatures.stream()
                .filter(one -> one.competence().equals(competence) && one.cycle() == cycle.number())
                .toList();
    }
}
