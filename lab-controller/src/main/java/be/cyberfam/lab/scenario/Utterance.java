package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;

/**
 * One wording of one phrase in one customer's voice: what a speech program is given, or a recording stands for.
 *
 * @param wording counted from 0
 * @param text as it is spoken, no fact left in braces
 */
public record Utterance(PackId pack, ScenarioId scenario, PhraseId phrase, int wording, String text, Voice voice) {}
