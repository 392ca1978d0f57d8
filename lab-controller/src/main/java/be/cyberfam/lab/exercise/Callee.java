package be.cyberfam.lab.exercise;

import be.cyberfam.lab.dialler.Listed;
import java.util.Optional;

/**
 * Somebody a seat may choose to call.
 *
 * @param id by which she chooses him: his number's digits on a list, else the customer's
 * @param number as the list has it; empty when he is on none
 * @param bar why the list forbids calling him; empty when it does not
 */
public record Callee(String id, Optional<String> number, Casting who, Optional<Listed.Bar> bar) {
    static Callee of(Casting who) {
        return new Callee(who.customer().value(), Optional.empty(), who, Optional.empty());
    }

    static Callee of(Listed listed, Casting who) {
        var number = listed.number();
        return new Callee(number.replace("+", ""), Optional.of(number), who.as(listed), listed.bar());
    }
}
