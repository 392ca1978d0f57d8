package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.Asked;
import be.cyberfam.lab.floor.Message;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Shown;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A seat as the screen shows it. */
record SeatView(
        String id,
        @Nullable Named person,
        String state,
        Instant since,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pauseReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String call,
        String phone,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String coach,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant handUp,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MessageView> messages,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AskedView asked,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ShownView shown) {

    /** What a supervisor wrote to her; {@code seen} once she has read it. */
    record MessageView(
            String id,
            String by,
            Instant at,
            String text,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant seen) {
        static MessageView of(Message message) {
            return new MessageView(
                    message.id().value(),
                    message.by().value(),
                    message.at(),
                    message.text(),
                    message.seen().orElse(null));
        }
    }

    /** Another seat asks this one about a call. */
    record AskedView(String by, String stage, Instant since) {
        static AskedView of(Asked asked) {
            return new AskedView(asked.by().value(), Words.kebab(asked.stage()), asked.since());
        }
    }

    /** Somebody she reads about before she calls him. */
    record ShownView(String customer, String name, Instant until, boolean mayPass) {
        static @Nullable ShownView of(SeatState state) {
            return state instanceof SeatState.Previewing(Instant since, Shown who)
                    ? new ShownView(who.callee(), who.name(), who.until(), who.mayPass())
                    : null;
        }
    }

    static SeatView of(Seat seat) {
        return new SeatView(
                seat.id().value(),
                seat.person().map(p -> new Named(p.id().value(), p.name())).orElse(null),
                word(seat.state()),
                seat.state().since(),
                seat.pause().map(reason -> reason.code()).orElse(null),
                seat.state() instanceof SeatState.Busy busy ? busy.call().value() : null,
                seat.phone().map(SeatView::word).orElse("none"),
                seat.signs().coach().map(Words::kebab).orElse(null),
                seat.signs().handUp().orElse(null),
                seat.signs().messages().stream().map(MessageView::of).toList(),
                seat.signs().asked().map(AskedView::of).orElse(null),
                ShownView.of(seat.state()));
    }

    /** As its last occupant may still see it: hers no more. */
    static SeatView left(Seat seat) {
        return new SeatView(
                seat.id().value(),
                null,
                "signed-off",
                seat.state().since(),
                null,
                null,
                "none",
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static String word(SeatState state) {
        return switch (state) {
            case SeatState.Empty s -> "signed-off";
            case SeatState.Ready s -> "ready";
            case SeatState.Previewing s -> "previewing";
            case SeatState.Paused s -> "paused";
            case SeatState.NoPhoneYet s -> "no-phone-yet";
            case SeatState.PhoneLost s -> "phone-lost";
            case SeatState.Ringing s -> "ringing";
            case SeatState.Dialling s -> "dialling";
            case SeatState.Talking s -> "talking";
            case SeatState.OnHold s -> "on-hold";
            case SeatState.WrappingUp s -> "wrapping-up";
        };
    }

    private static String word(Phone phone) {
        return Words.kebab(phone);
    }
}
