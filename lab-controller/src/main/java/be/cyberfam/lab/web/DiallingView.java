package be.cyberfam.lab.web;

import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.dialler.ListFigures;
import be.cyberfam.lab.dialler.PreviewFigures;
import be.cyberfam.lab.dialler.PreviewRule;
import be.cyberfam.lab.exercise.Campaign;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an exercise calls out, and how many of those who answered it has let go.
 *
 * @param list the title of the list it works through; null when its traffic brings those it calls
 * @param people how many are on the list; null without one
 * @param dropLimit of the drop rate, 0 to 1
 * @param dropped persons who answered and got no seat
 * @param connected persons who answered and talked to a seat
 */
record DiallingView(
        String mode,
        @Nullable String list,
        @Nullable Integer people,
        double dropLimit,
        int dropped,
        int connected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PreviewView preview,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ListFigures stand) {
    /**
     * How seats prepare their calls.
     *
     * @param readingMs how long all those were read about together who were called or passed over
     */
    record PreviewView(long readMs, boolean mayPass, int called, int passed, long readingMs) {
        static @Nullable PreviewView of(Campaign campaign, PreviewFigures counted) {
            var rule = campaign.preview();
            return campaign.mode() == DialMode.PREVIEW
                    ? new PreviewView(
                            rule.reading().toMillis(),
                            rule.mayPass(),
                            counted.called(),
                            counted.passed(),
                            counted.reading().toMillis())
                    : null;
        }
    }

    static DiallingView of(Campaign campaign, DropRate drops, PreviewFigures previews, Optional<ListFigures> stand) {
        var list = campaign.list();
        return new DiallingView(
                Words.kebab(campaign.mode()),
                list.map(people -> people.title()).orElse(null),
                list.map(people -> people.people().size()).orElse(null),
                campaign.dropLimit(),
                drops.dropped(),
                drops.connected(),
                PreviewView.of(campaign, previews),
                stand.orElse(null));
    }

    /**
     * What a supervisor asks for.
     *
     * @param list the id of one of the pack's lists
     * @param csv a list she brings along; it goes before {@code list}
     */
    record Wanted(
            String mode,
            @Nullable String list,
            @Nullable String csv,
            @Nullable Double dropLimit,
            @Nullable Preview preview) {
        /** How long a trainee may read, and whether she may pass somebody over. */
        record Preview(long readMs, boolean mayPass) {}

        @Nullable
        PreviewRule previewRule() {
            return preview == null ? null : new PreviewRule(Duration.ofMillis(preview.readMs()), preview.mayPass());
        }

        DialMode dialMode() {
            return Words.constant(DialMode.class, mode);
        }
    }
}
