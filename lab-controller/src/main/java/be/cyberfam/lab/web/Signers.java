package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Accounts;
import io.vertx.core.Future;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names of those who signed, judged or wrote something down for somebody's grid. */
record Signers(Accounts accounts) {
    Future<Map<String, String>> of(Learned learned) {
        var ids = Stream.of(
                        learned.signatures().stream()
                                .flatMap(one -> Stream.concat(
                                        Stream.of(one.by()),
                                        one.withdrawn().stream().map(w -> w.by()))),
                        learned.judgements().stream().map(one -> one.by()),
                        learned.placements().stream().map(one -> one.by()),
                        learned.calls().stream()
                                .flatMap(call -> call.evaluations().stream())
                                .map(one -> one.by()))
                .flatMap(some -> some)
                .distinct()
                .toList();
        return accounts.people().map(people -> {
            var names = new TreeMap<String, String>();
            people.stream()
                    .filter(person -> ids.contains(person.id()))
                    .forEach(person -> names.put(person.id().value(), person.name()));
            return names;
        });
    }
}
