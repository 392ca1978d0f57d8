package be.cyberfam.lab.voice;

import be.cyberfam.lab.rtp.Sound;
import java.util.LinkedHashMap;
import java.util.Optional;

/** The sounds at hand in memory, those unused for longest let go first; any thread may ask. */
final class SoundShelf {
    private final LinkedHashMap<String, Sound> sounds = new LinkedHashMap<>(64, 0.75f, true);
    private final long room;
    private long taken;

    /** Room for so many samples, two octets each. */
    SoundShelf(long room) {
        this.room = room;
    }

    synchronized Optional<Sound> get(String key) {
        return Optional.ofNullable(sounds.get(key));
    }

    synchronized void put(String key, Sound sound) {
        var former = sounds.put(key, sound);
        taken += sound.length() - (former == null ? 0 : former.length());
        var oldest = sounds.entrySet().iterator();
        while (taken > room && sounds.size() > 1) {
            taken -= oldest.next().getValue().length();
            oldest.remove();
        }
    }
}
