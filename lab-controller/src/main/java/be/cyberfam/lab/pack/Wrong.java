package be.cyberfam.lab.pack;

/** Carries a problem out of a part that cannot be read; caught where the next part begins. */
final class Wrong extends RuntimeException {
    private final transient Problem problem;

    Wrong(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
