package be.cyberfam.lab.assess;

import be.cyberfam.lab.scenario.Labels;

/** The behaviour that earns a mark. */
public record Anchor(int mark, Labels behaviour) {}
