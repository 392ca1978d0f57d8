package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;

/**
 * Somebody who may sign in.
 *
 * @param name as the screens show it, 1 to 80 characters
 * @param secret the hash of the sign-in code, in its own notation ({@code pbkdf2-sha256+hmac$…}); never the code itself
 */
public record Person(PersonId id, String name, Role role, String secret) {
    public Person {
        if (name.isBlank() || name.length() > 80) {
            throw new IllegalArgumentException("a person's name has 1 to 80 characters");
        }
    }

    public Person withSecret(String other) {
        return new Person(id, name, role, other);
    }

    @Override
    public String toString() {
        return id + " (" + role + ")";
    }
}
