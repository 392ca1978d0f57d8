package be.cyberfam.lab.report;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.FieldAct;
import java.util.Optional;

/** One line of the exported field log: what was done at a field, in which call, by whom. */
public record FieldLogLine(CallId call, Optional<PersonId> person, FieldAct act) {}
