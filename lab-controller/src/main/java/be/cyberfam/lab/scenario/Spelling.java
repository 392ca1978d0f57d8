package be.cyberfam.lab.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a name is spelled on the telephone: with the words people in Belgium use for letters, in English those of aviation. */
final class Spelling {
    private static final Map<String, String[]> WORDS = Map.of(
            "fr",
            ("Arthur Bruxelles César Désiré Émile Frédéric Gustave Henri Isidore Joseph Kilogramme Léopold Marie Napoléon"
                            + " Oscar Piano Quiévrain Robert Simon Téléphone Ursule Victor Waterloo Xavier Yvonne Zoé")
                    .split(" "),
            "nl",
            ("Arthur Brussel Carolina Desiré Emiel Frederik Gustaaf Hendrik Isidoor Jozef Kilogram Leopold Maria Napoleon"
                            + " Oscar Piano Quotiënt Robert Sofie Telefoon Ursula Victor Waterloo Xavier Yvonne Zola")
                    .split(" "),
            "en",
            ("Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec"
                            + " Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu")
                    .split(" "));
    private static final Map<String, String> LIKE = Map.of("fr", " comme ", "nl", " van ", "en", " for ");

    private Spelling() {}

    /** {@code Goffin} as {@code G comme Gustave, O comme Oscar, …}; the family name of a whole one. */
    static String of(String name, String language) {
        var words = Objects.requireNonNull(WORDS.get(tongue(language)));
        var like = Objects.requireNonNull(LIKE.get(tongue(language)));
        return letters(name.substring(name.lastIndexOf(' ') + 1))
                .chars()
                .mapToObj(letter -> (char) letter + like + words[letter - 'A'])
                .collect(Collectors.joining(", "));
    }

    private static String letters(String name) {
        return FieldCheck.words(name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    /** French where the language has no words of its own. */
    private static String tongue(String language) {
        var tongue = language.replaceAll("-.*", "");
        return WORDS.containsKey(tongue) ? tongue : "fr";
    }
}
