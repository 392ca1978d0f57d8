package be.cyberfam.lab.scenario;

import java.util.List;

/**
 * Somebody outside the room whom trainees can ask, or give a customer to, as in a second level.
 *
 * @param greeting what is said when the phone is picked up
 * @param answers what is said to the trainee, one after the other; the last again and again
 * @param joins what is said when customer and trainee are both there
 * @param takesOver what is said to a customer who is given over
 * @param works what is said to that customer, one after the other
 * @param farewell the last word to him
 */
public record Colleague(
        String id,
        Voice voice,
        String greeting,
        List<String> answers,
        String joins,
        String takesOver,
        List<String> works,
        String farewell) {

    public Colleague {
        answers = List.copyOf(answers);
        works = List.copyOf(works);
    }

    /** Who is there when a pack names nobody. */
    public static Colleague usual(String id) {
        return new Colleague(
                id,
                new Voice("fr-be", "m3", 160, 40),
                "Deuxième niveau, bonjour, je vous écoute.",
                List.of(
                        "D’accord, je vois. Qu’est-ce que le client vous demande exactement ?",
                        "Bien. Je connais ce genre de cas.",
                        "Je peux reprendre ce client. Passez-le-moi, je m’en occupe."),
                "Bonjour, ici le deuxième niveau. Je suis avec vous.",
                "Bonjour, ici le deuxième niveau. Ma collègue m’a expliqué, je reprends votre dossier.",
                List.of(
                        "D’accord, je regarde cela tout de suite.",
                        "Voilà, c’est noté. Je fais le nécessaire aujourd’hui."),
                "Vous aurez de nos nouvelles rapidement. Bonne journée, au revoir.");
    }
}
