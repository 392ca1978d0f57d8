package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.exercise.PlaceCall;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Customers who write down what they are told and do nothing. */
final class FakeCustomers implements Customers {
    static final String HASH = "5".repeat(64);

    private final List<PlaceCall> placed = new CopyOnWriteArrayList<>();
    private final List<PlaceCall> expected = new CopyOnWriteArrayList<>();
    private final List<CustomerNews> news = new CopyOnWriteArrayList<>();
    private final Map<CallId, CallId> renamed = new ConcurrentHashMap<>();
    private final List<CallId> colleagues = new CopyOnWriteArrayList<>();
    private final Map<CallId, InjectId> prompted = new ConcurrentHashMap<>();
    private final Map<CallId, CallId> players = new ConcurrentHashMap<>();
    private final Map<CallId, String> dictated = new ConcurrentHashMap<>();
    private final Map<CallId, String> led = new ConcurrentHashMap<>();
    private final List<CallEvent.Knowable> known = new CopyOnWriteArrayList<>();
    private boolean hungUp;

    List<PlaceCall> placed() {
        return List.copyOf(placed);
    }

    List<PlaceCall> expected() {
        return List.copyOf(expected);
    }

    List<CustomerNews> news() {
        return List.copyOf(news);
    }

    /** As which call each went on. */
    Map<CallId, CallId> renamed() {
        return Map.copyOf(renamed);
    }

    /** The names by which colleagues of the lab expect to be called. */
    List<CallId> colleagues() {
        return List.copyOf(colleagues);
    }

    /** What was wanted of whom last. */
    Map<CallId, InjectId> prompted() {
        return Map.copyOf(prompted);
    }

    /** Who is expected to play whom. */
    Map<CallId, CallId> players() {
        return Map.copyOf(players);
    }

    /** What each is to say next. */
    Map<CallId, String> dictated() {
        return Map.copyOf(dictated);
    }

    /** What was done at the console, as customers were told it. */
    List<CallEvent.Knowable> known() {
        return List.copyOf(known);
    }

    boolean hungUp() {
        return hungUp;
    }

    @Override
    public void place(PlaceCall order) {
        placed.add(order);
    }

    @Override
    public void expect(PlaceCall order) {
        expected.add(order);
    }

    /** To which step each was led. */
    Map<CallId, String> led() {
        return Map.copyOf(led);
    }

    @Override
    public void lead(CallId call, String step) {
        led.put(call, step);
    }

    @Override
    public PlaceCall sealed(PlaceCall order) {
        return order.from(HASH);
    }

    @Override
    public void expectColleague(CallId as, CallId about, String name, boolean given) {
        colleagues.add(as);
    }

    @Override
    public void expectPlayer(CallId as, CallId call) {
        players.put(as, call);
    }

    @Override
    public void dictate(CallId call, String phrase, String text) {
        dictated.put(call, text);
    }

    @Override
    public void tell(CallId call, CustomerNews what) {
        news.add(what);
    }

    @Override
    public void knows(CallEvent.Knowable fact) {
        known.add(fact);
    }

    @Override
    public void prompt(CallId call, InjectId inject) {
        prompted.put(call, inject);
    }

    @Override
    public void goesOn(CallId call, CallId next) {
        renamed.put(call, next);
    }

    @Override
    public Future<Void> hangUpAll() {
        hungUp = true;
        return Future.succeededFuture();
    }
}
