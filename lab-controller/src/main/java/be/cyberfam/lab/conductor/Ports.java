package be.cyberfam.lab.conductor;

/** The adapters a conductor works with. */
public record Ports(Journal journal, Feed feed, Switchboard switchboard, Customers customers, SecondBook book) {}
