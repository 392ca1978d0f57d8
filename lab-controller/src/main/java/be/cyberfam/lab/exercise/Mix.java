package be.cyberfam.lab.exercise;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Who comes in which order. Drawn afresh each time, one customer would now and then come three times in a row and be at
 * three seats at once; so the draw is stratified: whoever has weight w has his n-th turn at (n + p + u/3) / w, where the
 * places p of all are spread evenly over [0, 1) in an order of chance and u is drawn from [0, 1) each time. Everybody is
 * close to his share at every moment, of ten alike at least three come before the same one comes again, and yet
 * hardly a round is like another.
 */
final class Mix {
    private Mix() {}

    /** The first so many who come. */
    static List<Casting> of(List<Casting> cast, int comings, RandomGenerator chance) {
        var parts = cast.stream().collect(groupingBy(Casting::customer, LinkedHashMap::new, toList()));
        var customers = new LinkedHashMap<List<Casting>, Double>();
        parts.values()
                .forEach(his -> customers.put(
                        his, his.stream().mapToDouble(Casting::weight).sum()));
        var order = turns(customers, comings, chance);
        var played = new HashMap<List<Casting>, Iterator<Casting>>();
        return order.stream()
                .map(his -> played.computeIfAbsent(
                                his, all -> turns(weights(all), comings, chance).iterator())
                        .next())
                .toList();
    }

    private static Map<Casting, Double> weights(List<Casting> parts) {
        var weights = new LinkedHashMap<Casting, Double>();
        parts.forEach(part -> weights.merge(part, part.weight(), Double::sum));
        return weights;
    }

    private static <T> List<T> turns(Map<T, Double> weights, int count, RandomGenerator chance) {
        var next = new PriorityQueue<Turn<T>>(Comparator.comparingDouble(Turn::at));
        var places = places(weights.size(), chance).iterator();
        weights.forEach((whose, weight) -> next.add(new Turn<>(whose, weight, 0, places.next(), 0).moved(chance)));
        var order = new ArrayList<T>(count);
        while (order.size() < count) {
            var turn = next.remove();
            order.add(turn.whose());
            next.add(turn.again().moved(chance));
        }
        return order;
    }

    private static List<Double> places(int count, RandomGenerator chance) {
        var places = IntStream.range(0, count).mapToObj(i -> (double) i / count).collect(toCollection(ArrayList::new));
        Collections.shuffle(places, Random.from(chance));
        return places;
    }

    private record Turn<T>(T whose, double weight, int nth, double place, double at) {
        Turn<T> again() {
            return new Turn<>(whose, weight, nth + 1, place, at);
        }

        Turn<T> moved(RandomGenerator chance) {
            return new Turn<>(whose, weight, nth, place, (nth + place + chance.nextDouble() / 3) / weight);
        }
    }
}
