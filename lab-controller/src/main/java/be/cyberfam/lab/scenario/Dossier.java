package be.cyberfam.lab.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the company's records hold of a customer beside who he is: his orders and his earlier calls, latest first. */
public record Dossier(List<Order> orders, List<Contact> contacts) {
    public static final Dossier NONE = new Dossier(List.of(), List.of());

    public Dossier {
        orders = orders.stream()
                .sorted(Comparator.comparing(Order::date).reversed())
                .toList();
        contacts = contacts.stream()
                .sorted(Comparator.comparing(Contact::date).reversed())
                .toList();
    }

    /**
     * Something he has ordered.
     *
     * @param state where it stands, in the company's words
     * @param price as it is written on the bill; empty where there is none
     */
    public record Order(String number, LocalDate date, String what, String state, String price) {
        public Order {
            if (number.isBlank() || what.isBlank() || state.isBlank()) {
                throw new IllegalArgumentException("an order lacks something: write number, what and state");
            }
        }
    }

    /**
     * An earlier call of his, taken by a colleague.
     *
     * @param about why he called
     * @param note what the colleague wrote
     */
    public record Contact(LocalDate date, String about, String note) {
        public Contact {
            if (about.isBlank() || note.isBlank()) {
                throw new IllegalArgumentException("an earlier call lacks something: write about and note");
            }
        }
    }
}
