package be.cyberfam.lab.conductor;

/** What somebody's calls may be kept for; each is agreed to on its own. */
public enum Purpose {
    /** To practise: her own debrief, with her trainer. Without it nothing is recorded. */
    PRACTICE,
    /** To be shown to the class. */
    CLASS,
    /** To trial her for a call centre. */
    TRIAL
}
