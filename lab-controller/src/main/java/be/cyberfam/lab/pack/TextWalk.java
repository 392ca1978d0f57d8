package be.cyberfam.lab.pack;

import java.util.function.Consumer;

/** Goes over the texts of a part of a file, wherever they stand in it. */
final class TextWalk {
    private TextWalk() {}

    /** Every text below {@code entry}. */
    static void of(Entry entry, Consumer<Entry.Text> visit) {
        switch (entry) {
            case Entry.Text text -> visit.accept(text);
            case Entry.Items items -> items.all().forEach(item -> of(item, visit));
            case Entry.Fields fields -> fields.all().values().forEach(field -> of(field, visit));
        }
    }

    /** The texts called {@code key} in each item of the list {@code list}. */
    static void under(Entry.Fields fields, String list, String key, Consumer<Entry.Text> visit) {
        if (fields.all().get(list) instanceof Entry.Items items) {
            for (var item : items.all()) {
                if (item instanceof Entry.Fields each && each.all().get(key) instanceof Entry.Text text) {
                    visit.accept(text);
                }
            }
        }
    }
}
