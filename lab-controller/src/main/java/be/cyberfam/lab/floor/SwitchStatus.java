package be.cyberfam.lab.floor;

import java.time.Instant;

/** Whether the switch answers, and since when that is so. */
public record SwitchStatus(boolean up, Instant since) {}
