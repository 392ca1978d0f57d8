package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Role;
import java.security.SecureRandom;

/** Draws what people sign in with: easy to read aloud and to type. */
public final class SignInCode {
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SignInCode() {}

    /** What somebody of that role signs in with: trainees by a number, which little schooling suffices to type. */
    public static String of(Role role) {
        return role == Role.TRAINEE ? forTrainee() : forPerson();
    }

    /** Six digits. Guessing is braked: after five wrong ones each further attempt has to wait. */
    public static String forTrainee() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    /** Eight letters and digits in two groups, 39 bits; without those that look alike. */
    public static String forPerson() {
        return letters(4) + "-" + letters(4);
    }

    /** Thirty-two, 158 bits: for programs, which type without effort. */
    public static String forMachine() {
        return letters(32);
    }

    private static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
