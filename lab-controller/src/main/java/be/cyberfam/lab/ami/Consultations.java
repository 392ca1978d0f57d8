package be.cyberfam.lab.ami;

import be.cyberfam.lab.ami.Consulting.Colleague;
import be.cyberfam.lab.ami.SwitchReading.Channel;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Consultation.Stage;
import be.cyberfam.lab.call.Destination;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads back from the switch's channels which colleagues are asked about calls, and where each of these stands. */
final class Consultations {
    private Consultations() {}

    static Map<CallId, Colleague> of(AmiSession session, List<Channel> channels) {
        var found = new HashMap<CallId, Colleague>();
        for (var channel : channels) {
            channel.asks()
                    .ifPresent(call -> read(session, channel, stage(channel, call, channels))
                            .ifPresent(colleague -> found.put(call, colleague)));
        }
        return Map.copyOf(found);
    }

    static Map<CallId, Stage> stages(Map<CallId, Colleague> consultations) {
        var stages = new HashMap<CallId, Stage>();
        consultations.forEach((call, colleague) -> stages.put(call, colleague.stage()));
        return stages;
    }

    /** Who is in one bridge with whom says it all. */
    private static Stage stage(Channel colleague, CallId call, List<Channel> channels) {
        boolean withSeat = meets(colleague, call, channels, leg -> leg.seat().isPresent());
        boolean withCustomer = meets(colleague, call, channels, Leg::isCustomer);
        if (withSeat) {
            return withCustomer ? Stage.CONFERENCE : Stage.PRIVATE;
        }
        return Stage.ASIDE;
    }

    private static boolean meets(Channel colleague, CallId call, List<Channel> channels, Predicate<Leg> who) {
        return channels.stream()
                .filter(other -> other.isWith(colleague) && other.leg().call().equals(Optional.of(call)))
                .anyMatch(other -> who.test(other.leg()));
    }

    private static Optional<Colleague> read(AmiSession session, Channel channel, Stage stage) {
        try {
            var kind = Destination.Kind.valueOf(asked(session, channel, "KIND").toUpperCase(Locale.ROOT));
            var with = new Destination(kind, asked(session, channel, "WITH"));
            var as = new CallId(asked(session, channel, "AS"));
            return Optional.of(new Colleague(with, as, Optional.of(channel.leg()), stage));
        } catch (IllegalArgumentException goneMeanwhile) {
            return Optional.empty();
        }
    }

    private static String asked(AmiSession session, Channel channel, String what) {
        var response = session.exchange(AmiActions.get(channel.leg().uniqueid(), "CONSULT_" + what));
        var value = response.getAttribute("Value");
        return value == null ? "" : value;
    }
}
