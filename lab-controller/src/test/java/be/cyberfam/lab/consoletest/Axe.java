package be.cyberfam.lab.consoletest;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Collectors;

/** axe-core as a gate: a page with a finding fails, and says which rule and where. */
final class Axe {
    private Axe() {}

    /** Without motion: halfway from one colour to another no contrast is right. */
    static void findsNothing(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        var findings = new AxeBuilder(page).analyze().getViolations();
        assertThat(findings.stream().map(Axe::said)).as(page.title()).isEmpty();
    }

    private static String said(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> String.valueOf(node.getTarget()))
                .collect(Collectors.joining(", ", rule.getId() + ": " + rule.getHelp() + " at ", ""));
    }
}
