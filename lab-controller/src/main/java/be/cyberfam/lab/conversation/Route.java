package be.cyberfam.lab.conversation;

import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.scenario.Branch;
import be.cyberfam.lab.scenario.Cue;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The step a customer goes to, and what comes after it; at a brisk pace optional steps are passed over. */
record Route(Step to) {
    static Route begin(Role role, Pace pace) {
        return passing(role, pace, role.scenario().steps().first(), 0);
    }

    static Route along(Role role, Pace pace, Branch branch, double chance) {
        return passing(role, pace, role.scenario().steps().step(branch.pick(chance)), chance);
    }

    /** The first branch that fits a turn of the agent's with so much speech. */
    static Optional<Branch> onTurn(List<Branch> branches, Duration spoken) {
        return branches.stream()
                .filter(branch -> branch.on() instanceof Cue.AgentTurn turn && turn.fits(spoken))
                .findFirst();
    }

    Afterwards then() {
        return to.isLast() ? new Afterwards.Leave(Farewell.DONE) : Afterwards.listen(new Awaiting.Answer(to.id()));
    }

    private static Route passing(Role role, Pace pace, Step start, double chance) {
        var steps = role.scenario().steps();
        var step = start;
        for (var passed = 0; passed < steps.steps().size() && isPassedOver(step, pace); passed++) {
            var to = onTurn(step.next(), Duration.ofSeconds(3))
                    .orElse(step.next().getLast());
            step = steps.step(to.pick(chance));
        }
        return new Route(step);
    }

    private static boolean isPassedOver(Step step, Pace pace) {
        return pace == Pace.BRISK && step.optional() && !step.isLast();
    }
}
