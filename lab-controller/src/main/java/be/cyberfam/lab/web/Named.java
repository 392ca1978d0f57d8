package be.cyberfam.lab.web;

/** Somebody, by id and by the name the screen shows. */
record Named(String id, String name) {}
