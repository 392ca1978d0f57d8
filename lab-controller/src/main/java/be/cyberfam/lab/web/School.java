package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Attendance;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.Competences;
import be.cyberfam.lab.conductor.Debriefs;
import be.cyberfam.lab.conductor.Evaluations;
import be.cyberfam.lab.conductor.NextCalls;
import be.cyberfam.lab.conductor.Refusals;
import be.cyberfam.lab.conductor.Scorecards;
import be.cyberfam.lab.conductor.Templates;

/**
 * What trainers keep: who learns with whom, who was there, which exercises are worth having again, what is said of calls, by which
 * cards they are judged, what came of it, what follows, what people can do by then, and who wants no more calls.
 */
public record School(
        Classes classes,
        Attendance attendance,
        Templates templates,
        Debriefs debriefs,
        Scorecards scorecards,
        Evaluations evaluations,
        NextCalls nextCalls,
        Competences competences,
        Refusals refusals) {}
