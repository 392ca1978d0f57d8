package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.SwitchStatus;
import java.time.Instant;

/** Whether the switch answers. */
record PbxView(String state, Instant since) {
    static PbxView of(SwitchStatus status) {
        return new PbxView(status.up() ? "up" : "down", status.since());
    }
}
