package be.cyberfam.lab.consoletest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Cuts every line a page has to the lab, and lets none through until they are mended. */
final class Scissors implements AutoCloseable {
    private static final Predicate<String> LINES =
            Pattern.compile("/(api/v1/live|sip)$").asPredicate();

    private final Page page;
    private final List<WebSocketRoute> lines = new ArrayList<>();
    private boolean isCut;

    /** @param page that has not been opened yet */
    Scissors(Page page) {
        this.page = page;
        page.routeWebSocket(LINES, this::open);
    }

    Page page() {
        return page;
    }

    void cut() {
        isCut = true;
        lines.forEach(WebSocketRoute::close);
        lines.clear();
    }

    void mend() {
        isCut = false;
    }

    private void open(WebSocketRoute line) {
        if (isCut) {
            line.close();
        } else {
            lines.add(line);
            line.connectToServer();
        }
    }

    @Override
    public void close() {
        lines.clear();
    }
}
