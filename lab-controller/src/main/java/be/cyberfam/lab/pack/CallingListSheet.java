package be.cyberfam.lab.pack;

import be.cyberfam.lab.dialler.CallingHours;
import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.scenario.Persona;
import be.cyberfam.lab.scenario.Scenario;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code lists/ID.yaml}: people to be called. */
final class CallingListSheet {
    static final String FOLDER = "lists";
    private static final Set<String> KEYS = Set.of("title", "zone", "hours", "people");
    private static final Set<String> PERSON =
            Set.of("scenario", "name", "number", "zone", "hours", "do-not-call", "refused", "why");

    private final Sheet sheet;
    private final Map<String, Scenario> scenarios;
    private final Map<String, Persona> customers;

    /** Both by their ids. */
    CallingListSheet(Sheet sheet, Map<String, Scenario> scenarios, Map<String, Persona> customers) {
        this.sheet = sheet;
        this.scenarios = scenarios;
        this.customers = customers;
    }

    CallingList list(String id, Entry entry) {
        var fields = sheet.fields(entry, KEYS);
        var zone = zone(sheet.must(fields, "zone"));
        var hours = sheet.may(fields, "hours").map(this::hours);
        var people = sheet.parts(sheet.items(sheet.must(fields, "people")), item -> person(item, zone, hours));
        return new CallingList(id, sheet.text(fields, "title"), people);
    }

    /** Name and number are his customer's where the list has none of its own. */
    private Listed person(Entry entry, ZoneId usualZone, Optional<CallingHours> usualHours) {
        var fields = sheet.fields(entry, PERSON);
        var scenario = scenario(sheet.must(fields, "scenario"));
        var customer = Optional.ofNullable(customers.get(scenario.customer().value()));
        return new Listed(
                number(fields, customer),
                sheet.text(fields, "name", customer.map(Persona::name).orElse("")),
                scenario.id(),
                sheet.may(fields, "zone").map(this::zone).orElse(usualZone),
                sheet.may(fields, "hours").map(this::hours).or(() -> usualHours),
                bar(fields),
                sheet.may(fields, "why").map(sheet::text));
    }

    private Scenario scenario(Entry entry) {
        var id = sheet.text(entry);
        return Optional.ofNullable(scenarios.get(id))
                .orElseThrow(() -> sheet.wrong(
                        entry,
                        "there is no scenario \"" + id + "\"",
                        "the name of a file in scenarios/, without .yaml"));
    }

    private String number(Entry.Fields fields, Optional<Persona> customer) {
        return Listed.digits(sheet.may(fields, "number")
                .map(sheet::text)
                .or(() -> customer.flatMap(Persona::telephone))
                .orElseThrow(() -> sheet.wrong(
                        fields, "he has no number", "number: here, or phone among the facts of his customer")));
    }

    private ZoneId zone(Entry entry) {
        var name = sheet.text(entry);
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw sheet.wrong(entry, "there is no time zone \"" + name + "\"", "as in Europe/Brussels");
        }
    }

    private CallingHours hours(Entry entry) {
        var fields = sheet.fields(entry, Set.of("from", "until"));
        return new CallingHours(time(fields, "from"), time(fields, "until"));
    }

    private LocalTime time(Entry.Fields fields, String key) {
        var entry = sheet.must(fields, key);
        try {
            return LocalTime.parse(sheet.text(entry));
        } catch (DateTimeParseException e) {
            throw sheet.wrong(entry, "\"" + sheet.text(entry) + "\" is no time of day", "in quotes, as in \"09:00\"");
        }
    }

    private Optional<Listed.Bar> bar(Entry.Fields fields) {
        if (sheet.may(fields, "refused").isPresent()) {
            sheet.date(fields, "refused");
            return Optional.of(Listed.Bar.REFUSED);
        }
        return sheet.yes(fields, "do-not-call") ? Optional.of(Listed.Bar.DO_NOT_CALL) : Optional.empty();
    }
}
