package be.cyberfam.lab.store;

import be.cyberfam.lab.floor.FloorEvent;
import java.util.function.Consumer;
import java.util.function.Function;

/** What waits for the one writer, in the order in which it was asked for. */
sealed interface Work {

    void failed(Throwable why);

    /** An event for the journal. */
    record Append(FloorEvent event, Answer<Void> answer) implements Work {
        @Override
        public void failed(Throwable why) {
            answer.failed(why);
        }
    }

    /** What the database does for itself, in no transaction. */
    record Upkeep(Consumer<Sql> what, Answer<Void> answer) implements Work {
        void on(Sql sql) {
            what.accept(sql);
            answer.isDone();
        }

        @Override
        public void failed(Throwable why) {
            answer.failed(why);
        }
    }

    /** Any other change, in a transaction of its own. */
    record Change<T>(Function<Sql, T> change, Answer<T> answer) implements Work {
        void in(Sql sql) {
            answer.is(sql.inOneGo(() -> change.apply(sql)));
        }

        @Override
        public void failed(Throwable why) {
            answer.failed(why);
        }
    }
}
