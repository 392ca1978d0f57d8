package be.cyberfam.lab.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands on paper, in the lab's languages. */
record PaperWords(
        Locale locale,
        String attestation,
        String whose,
        String followed,
        String atSeat,
        String atSeatMeans,
        String placement,
        String placementDates,
        String skills,
        String none,
        String level,
        String signedBy,
        String meaning,
        String verify,
        String made,
        String school,
        String gridTitle,
        String cycle,
        String nothingSigned,
        String machine,
        String person,
        String shown,
        String notShown,
        String page) {
    private static final PaperWords FR = new PaperWords(
            Locale.of("fr", "BE"),
            "Attestation de formation",
            "Cette attestation est celle de",
            "qui a suivi le cycle %d de la formation à la relation client, du %s au %s.",
            "Heures au plateau d’entraînement",
            "%d jours, %d appels traités",
            "Heures de stage",
            "du %s au %s",
            "Compétences signées",
            "Aucune compétence n’est signée dans ce cycle.",
            "niveau %d sur %d : %s",
            "signé par %s, le %s",
            "Chaque niveau est signé par une personne. Les appels le montrent, la machine ne signe pas. "
                    + "Cette attestation dit ce qui a été fait. Elle ne classe personne.",
            "Vérifier : ./lab verify FICHIER --code, avec le fichier de preuve qui va avec cette page.",
            "Faite le %s par %s. %s. Grille : %s, version %s.",
            "Pour l’école (nom, date, signature)",
            "Grille de compétences",
            "Cycle %d",
            "rien de signé",
            "M (machine)",
            "H (personne)",
            "niveau %d, %d appels sur %d",
            "pas encore montré, %d appels sur %d",
            "page %d");
    private static final PaperWords NL = new PaperWords(
            Locale.of("nl", "BE"),
            "Attest van opleiding",
            "Dit attest is van",
            "die periode %d van de opleiding klantencontact heeft gevolgd, van %s tot %s.",
            "Uren op de oefenvloer",
            "%d dagen, %d oproepen behandeld",
            "Uren stage",
            "van %s tot %s",
            "Getekende competenties",
            "In deze periode is geen competentie getekend.",
            "niveau %d van %d: %s",
            "getekend door %s, op %s",
            "Elk niveau is door een persoon getekend. De oproepen tonen het, de machine tekent niet. "
                    + "Dit attest zegt wat er gedaan is. Het rangschikt niemand.",
            "Nagaan: ./lab verify BESTAND --code, met het bewijsbestand dat bij dit blad hoort.",
            "Gemaakt op %s door %s. %s. Rooster: %s, versie %s.",
            "Voor de school (naam, datum, handtekening)",
            "Competentierooster",
            "Periode %d",
            "niets getekend",
            "M (machine)",
            "H (persoon)",
            "niveau %d, %d van %d oproepen",
            "nog niet getoond, %d van %d oproepen",
            "blad %d");
    private static final PaperWords EN = new PaperWords(
            Locale.of("en", "GB"),
            "Certificate of training",
            "This certificate is that of",
            "who followed term %d of the training in customer contact, from %s to %s.",
            "Hours on the practice floor",
            "%d days, %d calls handled",
            "Hours of placement",
            "%s to %s",
            "Competences signed",
            "No competence is signed in this term.",
            "level %d of %d: %s",
            "signed by %s, %s",
            "Each level is signed by a person. Calls show it, the machine does not sign. "
                    + "This certificate says what was done. It ranks nobody.",
            "To verify: ./lab verify FILE --code, with the proof file that goes with this page.",
            "Made on %s by %s. %s. Grid: %s, version %s.",
            "For the school (name, date, signature)",
            "Competence grid",
            "Term %d",
            "nothing signed",
            "M (machine)",
            "H (person)",
            "level %d, %d of %d calls",
            "not shown yet, %d of %d calls",
            "page %d");

    /** Of fr, nl or en; French for anything else. */
    static PaperWords of(String language) {
        return switch (language) {
            case "nl" -> NL;
            case "en" -> EN;
            default -> FR;
        };
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** Of 2026-01-05 or of an instant, by this machine's clock. */
    String day(String text) {
        return day(
                text.length() > 10
                        ? LocalDate.ofInstant(Instant.parse(text), ZoneId.systemDefault())
                        : LocalDate.parse(text));
    }

    String say(String pattern, Object... values) {
        return pattern.formatted(values.clone());
    }
}
