package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import java.time.Duration;

/** An order: this customer shall call now, and wait so long at most. */
public record PlaceCall(CallId call, CallPlan plan, Duration patience) {}
