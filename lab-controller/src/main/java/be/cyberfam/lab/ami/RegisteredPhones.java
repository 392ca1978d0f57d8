package be.cyberfam.lab.ami;

import be.cyberfam.lab.floor.FloorEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which phones can be called: each is told once when it comes and once when it goes. */
final class RegisteredPhones {
    private final Set<Endpoint> phones = new HashSet<>();
    /** Where a phone registered last. */
    private final Map<Endpoint, String> places = new HashMap<>();

    List<FloorEvent> after(AmiEvent.ContactSeen e) {
        return e.there() ? came(e) : went(e);
    }

    private List<FloorEvent> came(AmiEvent.ContactSeen e) {
        var phone = e.phone();
        places.put(phone, e.uri());
        return phones.add(phone) ? List.of(new FloorEvent.PhoneSeen(phone.seat(), e.at(), phone.phone())) : List.of();
    }

    private List<FloorEvent> went(AmiEvent.ContactSeen e) {
        var phone = e.phone();
        return !isElsewhere(e) && phones.remove(phone)
                ? List.of(new FloorEvent.PhoneGone(phone.seat(), e.at(), phone.phone()))
                : List.of();
    }

    /** Whether a phone is gone only from a place it has left for another, as after a restart of the program it is. */
    private boolean isElsewhere(AmiEvent.ContactSeen e) {
        return !places.getOrDefault(e.phone(), e.uri()).equals(e.uri());
    }

    /** After the switch was read back. */
    void settle(Set<Endpoint> registered) {
        places.keySet().retainAll(registered);
        phones.clear();
        phones.addAll(registered);
    }
}
