package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.KeptSession;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Role;

/** Who is behind a request: a signed-in person, and the token that proved it. */
record Caller(Person person, KeptSession session, Token token) {
    PersonId id() {
        return person.id();
    }

    Role role() {
        return person.role();
    }

    boolean isTrainee() {
        return role() == Role.TRAINEE;
    }
}
