package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.Consultation;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;

/**
 * Somebody at another seat asks this one about a call.
 *
 * @param by who asks
 * @param since when it came to this stage
 */
public record Asked(SeatId by, Consultation.Stage stage, Instant since) {}
