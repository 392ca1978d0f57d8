package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Consultation;
import be.cyberfam.lab.call.Consultation.Stage;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.floor.SupervisionMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What follows when a colleague is asked about a call or is given it: the simulated people are told what the switch says of
 * them, and a customer who leaves his seat is taken by whoever was asked.
 */
final class Handovers {
    private final Customers customers;
    private final Supplier<Floor> floor;
    private final Consumer<FloorEvent> happen;
    private final Consumer<SwitchOrder> order;

    Handovers(Customers customers, Supplier<Floor> floor, Consumer<FloorEvent> happen, Consumer<SwitchOrder> order) {
        this.customers = customers;
        this.floor = floor;
        this.happen = happen;
        this.order = order;
    }

    /** Whom the lab plays must be there before the phone is rung. */
    void prepare(SwitchOrder about) {
        switch (about) {
            case SwitchOrder.Consult o
            when isPlayed(o.with()) ->
                customers.expectColleague(o.as(), o.call(), o.with().name(), false);
            case SwitchOrder.Transfer o
            when isPlayed(o.to()) -> customers.expectColleague(o.next(), o.call(), o.to().name(), true);
            case SwitchOrder.Supervise o
            when o.mode() == SupervisionMode.CUSTOMER -> customers.expectPlayer(o.as(), o.call());
            default -> {}
        }
    }

    void heard(CallEvent.Consulted e) {
        if (isPlayed(e.with())) {
            news(e.stage()).ifPresent(news -> customers.tell(e.as(), news));
        }
    }

    private static Optional<CustomerNews> news(Stage stage) {
        return switch (stage) {
            case PRIVATE -> Optional.of(CustomerNews.RESUMED);
            case ASIDE -> Optional.of(CustomerNews.HELD);
            case CONFERENCE -> Optional.of(CustomerNews.JOINED);
            case RINGING, OVER -> Optional.empty();
        };
    }

    /** In the room the same customer, with the same plan, is on another call; meanwhile he hears music. */
    void left(CallEvent.Transferred e) {
        e.next().ifPresent(next -> goesOn(e, next));
        asked(e).ifPresent(colleague -> order.accept(new SwitchOrder.Take(e.call())));
        if (isPlayed(e.to())) {
            asked(e).ifPresent(colleague -> customers.tell(colleague.as(), CustomerNews.GIVEN));
            customers.tell(e.call(), asked(e).isPresent() ? CustomerNews.RESUMED : CustomerNews.HELD);
        }
    }

    private void goesOn(CallEvent.Transferred left, CallId next) {
        floor.get()
                .callOrRecent(left.call())
                .flatMap(call -> call.points().plan())
                .ifPresent(plan -> happen.accept(new OfCall(new CallEvent.Placed(next, left.at(), plan))));
        customers.goesOn(left.call(), next);
        customers.tell(next, CustomerNews.HELD);
    }

    /** The colleague who was asked about the call before it was given to her. */
    private Optional<Consultation> asked(CallEvent.Transferred e) {
        return floor.get()
                .callOrRecent(e.call())
                .flatMap(call -> call.points().consultation())
                .filter(c -> c.with().equals(e.to()) && c.since().equals(e.at()));
    }

    private static boolean isPlayed(Destination who) {
        return who.kind() == Destination.Kind.COLLEAGUE;
    }
}
