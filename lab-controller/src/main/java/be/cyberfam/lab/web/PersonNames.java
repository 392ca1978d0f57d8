package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Ids for people, made of their names: what a person types at the door with her name leads to the same one. */
final class PersonNames {
    private static final int LONGEST = 36;

    private PersonNames() {}

    /** "Amina Haddad" is amina-haddad; a second one of that name amina-haddad-2. */
    static PersonId freeId(String name, Set<PersonId> taken) {
        var plain = plain(name);
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new PersonId(n == 1 ? plain : plain + "-" + n))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = letters.length() > LONGEST ? letters.substring(0, LONGEST).replaceAll("-$", "") : letters;
        return cut.isEmpty() ? "stagiaire" : cut;
    }
}
