package be.cyberfam.lab.call;

import be.cyberfam.lab.call.CallEvent.AtDesk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How far the work at the agent's console has come in one call.
 *
 * @param identity what she has asked for to know who he is
 * @param fields what stands in each field of the form she has left, by its key
 * @param articles those she has opened
 * @param file whether his file is open
 * @param promised whether he has been promised a call
 */
public record DeskPoints(
        Set<Proof> identity, Map<String, String> fields, Set<String> articles, boolean file, boolean promised) {
    public static final DeskPoints NONE = new DeskPoints(Set.of(), Map.of(), Set.of(), false, false);

    public DeskPoints {
        identity = Set.copyOf(identity);
        fields = Map.copyOf(fields);
        articles = Set.copyOf(articles);
    }

    /** Whether this says something that was not so before; a page tells again what it is not sure has arrived. */
    public boolean isNewsOf(AtDesk fact) {
        return !after(fact).equals(this);
    }

    DeskPoints after(AtDesk fact) {
        return switch (fact) {
            case CallEvent.IdentityChecked e -> new DeskPoints(e.by(), fields, articles, file, promised);
            case CallEvent.FileOpened e -> new DeskPoints(identity, fields, articles, true, promised);
            case CallEvent.FieldFilled e -> new DeskPoints(identity, with(e), articles, file, promised);
            case CallEvent.ArticleOpened e -> new DeskPoints(identity, fields, with(e), file, promised);
            case CallEvent.CallBackPromised e -> new DeskPoints(identity, fields, articles, file, true);
        };
    }

    private Map<String, String> with(CallEvent.FieldFilled filled) {
        var more = new HashMap<>(fields);
        more.put(filled.field(), filled.written());
        return more;
    }

    private Set<String> with(CallEvent.ArticleOpened opened) {
        var more = new HashSet<>(articles);
        more.add(opened.article());
        return more;
    }
}
