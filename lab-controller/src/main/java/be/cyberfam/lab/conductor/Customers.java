package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.exercise.PlaceCall;
import io.vertx.core.Future;

/** Port: the simulated customers. All methods hand over at once. */
public interface Customers {
    /** The same order with the hash of the files he will be played from; as it is when there is no such pack. */
    PlaceCall sealed(PlaceCall order);

    /** Lets a customer call his line. */
    void place(PlaceCall order);

    /** Lets a customer expect to be called; he answers the call that carries this id. */
    void expect(PlaceCall order);

    /**
     * Lets a colleague whom the lab plays expect to be called.
     *
     * @param as by what name she is called
     * @param about the call she is asked about, or given
     * @param given whether it is the customer himself who calls her, put through without a word
     */
    void expectColleague(CallId as, CallId about, String name, boolean given);

    /**
     * Lets a customer expect that somebody plays him: who calls by this name speaks and hears in his place until she hangs up.
     *
     * @param as by what name she calls
     */
    void expectPlayer(CallId as, CallId call);

    /**
     * Has a customer say something at his next turn.
     *
     * @param phrase one of his scenario's phrases; empty for words of the supervisor's own
     */
    void dictate(CallId call, String phrase, String text);

    /** Has a customer go to a step of his scenario at his next turn, whatever stands between. */
    void lead(CallId call, String step);

    /** Tells a customer what the switch says of his call and he cannot hear for certain. */
    void tell(CallId call, CustomerNews news);

    /** Tells a customer for certain what was done at the console. */
    void knows(CallEvent.Knowable fact);

    /** Has a customer do something his scenario offers: a line fault at once, all else at his next turn. */
    void prompt(CallId call, InjectId inject);

    /** The same customer is on another call from now on: he was put through. */
    void goesOn(CallId call, CallId next);

    /** Ends every call from the customers' side; completes when all are down or 3 s have passed. */
    Future<Void> hangUpAll();
}
