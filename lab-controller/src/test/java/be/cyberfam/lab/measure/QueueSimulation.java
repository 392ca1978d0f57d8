package be.cyberfam.lab.measure;

import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * A queue played call by call, with no formula in it: callers come at random, the first of the queue is served by the first free seat, and
 * who has waited as long as he would is gone. The formulas are held against it.
 */
final class QueueSimulation {
    private final RandomGenerator random;
    private final Load load;
    private final double patienceSeconds;
    private final Forecast.Rule rule;

    private long offered;
    private long answered;
    private long inTime;
    private long abandoned;
    private long abandonedShort;
    private long abandonedInTime;
    private double waited;
    private double worked;

    private QueueSimulation(long seed, Load load, double patienceSeconds, Forecast.Rule rule) {
        this.random = new Random(seed);
        this.load = load;
        this.patienceSeconds = patienceSeconds;
        this.rule = rule;
    }

    private record Caller(double came, double leaves) {}

    static QueueStretch run(long seed, Load load, double patienceSeconds, Forecast.Rule rule, int calls) {
        return new QueueSimulation(seed, load, patienceSeconds, rule).play(calls);
    }

    private QueueStretch play(int calls) {
        var free = new PriorityQueue<Double>();
        for (int seat = 0; seat < load.seats(); seat++) free.add(0.0);
        var queue = new ArrayDeque<Caller>();
        double now = 0;
        while (offered < calls) {
            now += exponential(1 / load.callsPerSecond());
            serve(queue, free, now);
            queue.add(new Caller(now, now + exponential(patienceSeconds)));
            offered++;
            serve(queue, free, now);
        }
        serve(queue, free, Double.MAX_VALUE);
        var counts =
                new QueueCounts(answered + abandoned, answered, inTime, abandoned, abandonedShort, abandonedInTime);
        var handle = new Mean(Math.round(worked * 1000), answered);
        return new QueueStretch(now, offered, counts, Math.round(waited * 1000), handle, load.seats());
    }

    /** Each seat that is free by then takes the first who is still there. */
    private void serve(ArrayDeque<Caller> queue, PriorityQueue<Double> free, double until) {
        while (!queue.isEmpty() && free.element() <= until) {
            var first = queue.remove();
            double at = Math.max(free.element(), first.came());
            if (first.leaves() <= at) {
                gone(patience(first));
            } else {
                free.remove();
                answered(at - first.came());
                double work = exponential(load.ahtSeconds());
                worked += work;
                free.add(at + work);
            }
        }
    }

    private void answered(double wait) {
        answered++;
        waited += wait;
        inTime += wait <= rule.inTimeSeconds() ? 1 : 0;
    }

    private void gone(double wait) {
        abandoned++;
        waited += wait;
        abandonedShort += wait <= rule.shortSeconds() ? 1 : 0;
        abandonedInTime += wait <= rule.inTimeSeconds() ? 1 : 0;
    }

    private static double patience(Caller caller) {
        return caller.leaves() - caller.came();
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
