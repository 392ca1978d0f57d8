package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallPoints.Bookmark;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** The bookmarks of a call in one column, as a JSON array. */
final class Bookmarks {
    private Bookmarks() {}

    static String write(List<Bookmark> bookmarks) {
        return new JsonArray(bookmarks.stream().map(RecordJson::write).toList()).encode();
    }

    static List<Bookmark> read(String json) {
        return new JsonArray(json)
                .stream()
                        .map(one -> RecordJson.read((JsonObject) one, Bookmark.class))
                        .toList();
    }
}
