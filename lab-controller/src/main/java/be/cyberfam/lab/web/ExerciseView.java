package be.cyberfam.lab.web;

import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.dialler.PreviewFigures;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.floor.ExerciseStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exercise as the screen shows it. */
record ExerciseView(
        String id,
        String title,
        String state,
        Instant since,
        @Nullable String pack,
        @Nullable String line,
        List<String> seats,
        @Nullable TrafficView traffic,
        @Nullable PatienceView patience,
        @Nullable Long wrapUpTargetMs,
        @Nullable Long lengthMs,
        @Nullable Long seed,
        @Nullable Instant startedAt,
        @Nullable Instant endsAt,
        @Nullable String direction,
        @Nullable ReachView reach,
        boolean autoAnswer,
        @Nullable String support,
        @Nullable ReceptionView reception,
        @Nullable DiallingView dialling,
        @Nullable CrowdView crowd) {

    /** One that is on the floor; what it was meant to be is not known after a restart. */
    static ExerciseView of(ExerciseStatus status, Optional<Exercise> plan) {
        boolean running = status.pace() == ExerciseStatus.Pace.RUNNING;
        var view = plan.map(x -> of(x, Words.kebab(status.pace()), status.since(), Optional.empty()))
                .orElseGet(() -> unknown(status));
        var dialling = plan.flatMap(Exercise::outbound)
                .map(campaign -> DiallingView.of(campaign, status.drops(), status.previews(), status.list()))
                .orElse(null);
        return view.begun(status.started(), running ? status.started().plus(status.frozenFor()) : null, dialling);
    }

    /** One that is not on the floor, prepared or stopped. */
    static ExerciseView of(Exercise x, String state, Instant since, Optional<Instant> started) {
        return new ExerciseView(
                x.id().value(),
                x.name(),
                state,
                since,
                x.cast().getFirst().pack().value(),
                x.line().value(),
                x.seats().stream().map(seat -> seat.value()).sorted().toList(),
                TrafficView.of(x.traffic()),
                x.patience().map(PatienceView::of).orElse(null),
                x.wrapUpTarget().toMillis(),
                x.length().toMillis(),
                x.seed(),
                started.orElse(null),
                null,
                Words.kebab(x.direction()),
                x.outbound().map(campaign -> ReachView.of(campaign.reach())).orElse(null),
                x.autoAnswer(),
                Words.kebab(x.support()),
                ReceptionView.of(x.reception()),
                x.outbound()
                        .map(campaign ->
                                DiallingView.of(campaign, DropRate.NONE, PreviewFigures.NONE, Optional.empty()))
                        .orElse(null),
                CrowdView.of(x.crowd()));
    }

    private static ExerciseView unknown(ExerciseStatus status) {
        return new ExerciseView(
                status.id().value(),
                status.name(),
                Words.kebab(status.pace()),
                status.since(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Words.kebab(status.direction()),
                null,
                false,
                null,
                null,
                null,
                null);
    }

    private ExerciseView begun(Instant started, @Nullable Instant lengthCountsFrom, @Nullable DiallingView counted) {
        var ends = lengthCountsFrom == null || lengthMs == null ? null : lengthCountsFrom.plusMillis(lengthMs);
        return new ExerciseView(
                id,
                title,
                state,
                since,
                pack,
                line,
                seats,
                traffic,
                patience,
                wrapUpTargetMs,
                lengthMs,
                seed,
                started,
                ends,
                direction,
                reach,
                autoAnswer,
                support,
                reception,
                counted,
                crowd);
    }
}
