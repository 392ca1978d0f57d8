package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Attendance;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.Templates;

/** What trainers keep: who learns with whom, who was there, which exercises are worth having again. */
public record School(Classes classes, Attendance attendance, Templates templates) {}
