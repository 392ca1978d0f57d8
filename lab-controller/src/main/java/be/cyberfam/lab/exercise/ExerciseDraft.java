package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.scenario.Patience;
import java.util.Optional;
import java.util.Set;

/** An exercise while another is made of it: begins as the one is. */
final class ExerciseDraft {
    private final Exercise like;
    ExerciseId id;
    String name;
    LineId line;
    Set<SeatId> seats;
    Traffic traffic;
    Optional<Patience> patience;
    Optional<Campaign> outbound;
    boolean autoAnswer;
    Support support;
    Reception reception;
    Crowd crowd;

    ExerciseDraft(Exercise like) {
        this.like = like;
        id = like.id();
        name = like.name();
        line = like.line();
        seats = like.seats();
        traffic = like.traffic();
        patience = like.patience();
        outbound = like.outbound();
        autoAnswer = like.autoAnswer();
        support = like.support();
        reception = like.reception();
        crowd = like.crowd();
    }

    Exercise made() {
        return new Exercise(
                id,
                name,
                line,
                seats,
                like.cast(),
                traffic,
                patience,
                like.wrapUpTarget(),
                like.length(),
                like.seed(),
                outbound,
                autoAnswer,
                support,
                reception,
                crowd);
    }
}
