package be.cyberfam.lab.proof;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * What the paper says, read off the lines of its proof pack and nowhere else: the one cannot say what the other does not.
 *
 * @param until the last day of the cycle
 * @param calls handled in the cycle
 */
public record Attested(
        String name,
        int cycle,
        String from,
        String until,
        long minutesAtSeat,
        long daysAtSeat,
        long calls,
        List<Placed> placements,
        List<Block> blocks,
        String grid,
        String gridVersion,
        int highest,
        String software,
        String madeAt,
        String madeBy) {
    public record Placed(String from, String to, long minutes, String place) {}

    public record Block(String id, String title, List<Signed> signed) {}

    public record Signed(String competence, int level, String levelName, String by, String on) {}

    public Attested {
        placements = List.copyOf(placements);
        blocks = List.copyOf(blocks);
    }

    /** In one of the lab's languages: fr, nl or en. */
    public static Attested of(List<JsonObject> facts, String language) {
        var made = one(facts, "made");
        var hours = one(facts, "hours");
        var grid = one(facts, "grid");
        return new Attested(
                made.getString("name", ""),
                made.getInteger("cycle", 0),
                made.getString("from", ""),
                made.getString("until", ""),
                hours.getLong("minutesAtSeat", 0L),
                hours.getLong("daysAtSeat", 0L),
                hours.getLong("calls", 0L),
                Verified.of(facts, "placement").map(Attested::placed).toList(),
                blocks(facts, language),
                label(grid, "title", language),
                grid.getString("version", ""),
                grid.getInteger("levels", 0),
                made.getString("software", ""),
                made.getString("at", ""),
                made.getString("byName", ""));
    }

    /** Hours at a seat and on placement, in minutes. */
    public long minutesOnPlacement() {
        return placements.stream().mapToLong(Placed::minutes).sum();
    }

    /** As people write it: 12 h 05. */
    public static String hours(long minutes) {
        return String.format(Locale.ROOT, "%d h %02d", minutes / 60, minutes % 60);
    }

    private static Placed placed(JsonObject fact) {
        return new Placed(
                fact.getString("from", ""),
                fact.getString("to", ""),
                fact.getLong("minutes", 0L),
                fact.getString("place", ""));
    }

    /** The last signature of a competence that was not withdrawn stands; blocks in the order of their first line. */
    private static List<Block> blocks(List<JsonObject> facts, String language) {
        var standing = new LinkedHashMap<String, JsonObject>();
        Verified.of(facts, "signature")
                .filter(fact -> fact.getValue("withdrawn") == null)
                .forEach(fact -> standing.put(fact.getString("competence", ""), fact));
        var titles = new LinkedHashMap<String, String>();
        var signed = new LinkedHashMap<String, List<Signed>>();
        Verified.of(facts, "signature").forEach(fact -> {
            var block = fact.getString("block", "");
            if (fact.equals(standing.get(fact.getString("competence", "")))) {
                titles.putIfAbsent(block, label(fact, "blockTitle", language));
                signed.computeIfAbsent(block, b -> new ArrayList<>()).add(signed(fact, language));
            }
        });
        return signed.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> new Block(
                        entry.getKey(), titles.getOrDefault(entry.getKey(), ""), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Signed signed(JsonObject fact, String language) {
        return new Signed(
                label(fact, "title", language),
                fact.getInteger("level", 0),
                label(fact, "levelName", language),
                fact.getString("byName", ""),
                fact.getString("at", ""));
    }

    private static String label(JsonObject fact, String key, String language) {
        return fact.getJsonObject(key, new JsonObject()).getString(language, "");
    }

    private static JsonObject one(List<JsonObject> facts, String kind) {
        return Verified.of(facts, kind).findFirst().orElseGet(JsonObject::new);
    }
}
