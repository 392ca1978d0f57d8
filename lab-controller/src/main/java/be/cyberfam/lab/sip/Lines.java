package be.cyberfam.lab.sip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls a phone is in and the accounts it keeps registered. Lives on the phone's thread. */
final class Lines {
    private final Map<String, LiveCall> calls = new HashMap<>();
    private final List<LiveRegistration> registrations = new ArrayList<>();

    void add(LiveCall call) {
        calls.put(call.id(), call);
    }

    void add(LiveRegistration registration) {
        registrations.add(registration);
    }

    void remove(LiveCall call) {
        calls.remove(call.id(), call);
    }

    void remove(LiveRegistration registration) {
        registrations.remove(registration);
    }

    boolean isEmpty() {
        return calls.isEmpty() && registrations.isEmpty();
    }

    Optional<LiveCall> call(String id) {
        return Optional.ofNullable(calls.get(id));
    }

    Optional<Account> account(String user) {
        return registrations.stream()
                .map(LiveRegistration::account)
                .filter(account -> account.user().equals(user))
                .findFirst();
    }

    /** Who asks when the phone itself asks something: a name the PBX knows, if there is one. */
    String name() {
        return registrations.isEmpty() ? "lab" : registrations.getFirst().user();
    }

    void registerAgain() {
        List.copyOf(registrations).forEach(LiveRegistration::again);
    }

    void hangUp(Instant at) {
        List.copyOf(calls.values()).forEach(call -> call.take(new Signal.HangUp(at)));
    }

    void lose(Instant at) {
        List.copyOf(calls.values()).forEach(call -> call.take(new Signal.Lost(at)));
    }

    void unregister() {
        List.copyOf(registrations).forEach(LiveRegistration::leave);
    }
}
