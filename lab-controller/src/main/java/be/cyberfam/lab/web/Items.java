package be.cyberfam.lab.web;

import java.util.List;

/** A whole list. */
record Items(List<?> items) {}
