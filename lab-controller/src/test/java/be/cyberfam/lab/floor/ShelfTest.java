package be.cyberfam.lab.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShelfTest {

    @Test
    void aShelfHoldsWhatAMapWouldHoldAndItsOldSelfStaysAsItWas() {
        var chance = new Random(42);
        var map = new TreeMap<String, Integer>();
        Shelf<String, Integer> shelf = Shelf.empty();
        for (int i = 0; i < 600; i++) {
            var key = "k" + chance.nextInt(300);
            var before = new ArrayList<>(shelf.values());
            var old = shelf;
            if (chance.nextBoolean()) {
                map.put(key, i);
                shelf = shelf.with(key, i);
            } else {
                map.remove(key);
                shelf = shelf.without(key);
            }
            assertThat(old.values()).containsExactlyElementsOf(before);
            assertThat(shelf.size()).isEqualTo(map.size());
        }
        assertThat(shelf.values()).containsExactlyElementsOf(map.values());
    }
}
