package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.scenario.Pack;
import java.util.List;

/** Ten everyday scenarios of the French pack: tests that have every line spoken cannot wait for all. */
public final class EverydayCalls {
    private static final List<ScenarioId> TEN = List.of(
                    "changement-adresse",
                    "colis-perdu",
                    "facture-incomprise",
                    "faux-numero",
                    "fin-abonnement",
                    "mot-de-passe",
                    "offre-concurrente",
                    "panne-internet",
                    "plainte-accueil",
                    "rendez-vous")
            .stream()
            .map(ScenarioId::new)
            .toList();

    private EverydayCalls() {}

    /** The pack with those ten alone. */
    public static Pack of(Pack french) {
        return french.withOnly(TEN);
    }
}
