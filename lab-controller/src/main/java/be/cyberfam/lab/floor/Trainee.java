package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.PersonId;

/** Who sits at a seat, by the name the room knows. */
public record Trainee(PersonId id, String name) {}
