package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.floor.Phone;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.QueueStatusAction;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the switch holds now, read back over the link: channels, queues, registered phones.
 *
 * @param snapshot for the conductor
 * @param live for the translator, so that it understands the next event of each call
 * @param desks the supervisors' phones that are in a call
 * @param colleagues whom somebody asks about a call
 */
record SwitchReading(
        SwitchSnapshot snapshot,
        Map<CallId, LiveCall> live,
        Map<SeatId, Leg> desks,
        Map<CallId, Consulting.Colleague> colleagues) {

    /** The phones the snapshot knows. */
    Set<Endpoint> phones() {
        var phones = new HashSet<Endpoint>();
        snapshot.phones().forEach((seat, kinds) -> kinds.forEach(kind -> phones.add(new Endpoint(seat, kind))));
        return phones;
    }

    /** @param booted when the switch began this run, as its FullyBooted said */
    static SwitchReading of(AmiSession session, Collection<SeatId> seats, Instant now, Instant booted) {
        var channels = channels(session);
        var consultations = Consultations.of(session, channels);
        var calls = new HashMap<CallId, SwitchSnapshot.Leg>();
        var live = new HashMap<CallId, LiveCall>();
        for (var channel : channels) {
            if (channel.leg().isCustomer() && channel.leg().call().isPresent()) {
                var seat = seatOf(channel, channels).or(() -> leadingSeat(channel, channels, consultations));
                var call = channel.leg().call().get();
                boolean held = held(session, seat);
                live.put(call, understood(channel.leg(), seat).onHold(held));
                calls.put(call, new SwitchSnapshot.Leg(seat.flatMap(Leg::seat).map(Endpoint::seat), held));
            }
        }
        var desks = desks(channels);
        var snapshot = new SwitchSnapshot(
                now,
                booted,
                calls,
                phones(session, seats),
                members(session),
                desks.keySet(),
                Consultations.stages(consultations));
        return new SwitchReading(snapshot, Map.copyOf(live), desks, consultations);
    }

    private static Map<SeatId, Leg> desks(List<Channel> channels) {
        var desks = new HashMap<SeatId, Leg>();
        channels.stream()
                .map(Channel::leg)
                .forEach(leg ->
                        leg.seat().filter(Endpoint::isDesk).ifPresent(endpoint -> desks.put(endpoint.seat(), leg)));
        return Map.copyOf(desks);
    }

    /** A channel that is there. */
    record Channel(Leg leg, String bridge, Optional<CallId> asks) {
        boolean isWith(Channel other) {
            return !bridge.isEmpty() && bridge.equals(other.bridge);
        }
    }

    private static List<Channel> channels(AmiSession session) {
        return session.list(new CoreShowChannelsAction()).stream()
                .filter(CoreShowChannelEvent.class::isInstance)
                .map(CoreShowChannelEvent.class::cast)
                .map(e -> new Channel(
                        AmiReading.leg(e, e.getUniqueid(), e.getChannel()),
                        text(e.getBridgeid()),
                        AmiReading.consulted(e)))
                .toList();
    }

    private static Optional<Leg> seatOf(Channel customer, List<Channel> channels) {
        return channels.stream()
                .filter(other -> other.isWith(customer) && other.asks().isEmpty())
                .map(Channel::leg)
                .filter(leg -> leg.seat().isPresent())
                .findFirst();
    }

    /** The seat that asks a colleague while the customer stands aside. */
    private static Optional<Leg> leadingSeat(
            Channel customer, List<Channel> channels, Map<CallId, Consulting.Colleague> consultations) {
        return channels.stream()
                .map(Channel::leg)
                .filter(leg -> leg.seat().isPresent()
                        && leg.call().equals(customer.leg().call()))
                .filter(leg -> leg.call().filter(consultations::containsKey).isPresent())
                .findFirst();
    }

    private static LiveCall understood(Leg customer, Optional<Leg> seat) {
        var alone = LiveCall.UNKNOWN.withCustomer(customer);
        return seat.map(leg -> alone.withSeat(leg, true)).orElse(alone);
    }

    private static boolean held(AmiSession session, Optional<Leg> seat) {
        return seat.map(leg -> value(session.exchange(AmiActions.get(leg.uniqueid(), "CHANNEL(rtp,hold)"))))
                .map("1"::equals)
                .orElse(false);
    }

    private static Map<SeatId, Set<Phone>> phones(AmiSession session, Collection<SeatId> seats) {
        var phones = new HashMap<SeatId, Set<Phone>>();
        for (var seat : seats) {
            var registered = EnumSet.noneOf(Phone.class);
            for (var phone : Phone.values()) {
                if (isRegistered(session, new Endpoint(seat, phone))) {
                    registered.add(phone);
                }
            }
            phones.put(seat, registered);
        }
        return phones;
    }

    private static boolean isRegistered(AmiSession session, Endpoint endpoint) {
        var contact = value(session.exchange(AmiActions.get("PJSIP_AOR(" + endpoint.name() + ",contact)")));
        return !contact.isEmpty();
    }

    private static Set<SwitchSnapshot.Member> members(AmiSession session) {
        var members = new HashSet<SwitchSnapshot.Member>();
        for (var event : session.list(new QueueStatusAction())) {
            if (event instanceof QueueMemberEvent member) {
                Endpoint.of(text(member.getInterface()))
                        .ifPresent(endpoint -> members.add(new SwitchSnapshot.Member(
                                endpoint.seat(),
                                endpoint.phone(),
                                new LineId(text(member.getQueue())),
                                Boolean.TRUE.equals(member.getPaused()))));
            }
        }
        return members;
    }

    private static String value(org.asteriskjava.manager.response.ManagerResponse response) {
        return text(response.getAttribute("Value"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
