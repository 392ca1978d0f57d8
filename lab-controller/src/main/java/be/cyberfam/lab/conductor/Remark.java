package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import java.time.Instant;

/** What somebody says against the record of a call of hers: it stands beside the record, which stays as it is. */
public record Remark(String id, CallId call, PersonId person, String words, Instant saidAt) {}
