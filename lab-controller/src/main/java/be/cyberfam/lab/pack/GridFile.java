package be.cyberfam.lab.pack;

import be.cyberfam.lab.assess.Grid;

/**
 * A grid with the text it was read from.
 *
 * @param version names the text: another text has another version
 */
public record GridFile(Grid grid, String text, String version) {
    static GridFile of(Grid grid, String text) {
        return new GridFile(grid, text, PackHash.of(text));
    }
}
