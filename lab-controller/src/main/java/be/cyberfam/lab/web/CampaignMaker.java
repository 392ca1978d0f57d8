package be.cyberfam.lab.web;

import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.dialler.ListCsv;
import be.cyberfam.lab.dialler.PreviewRule;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.Reach;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Scenario;
import be.cyberfam.lab.web.Problem.FieldError;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes what a supervisor asks of an outbound exercise: its list, how it is dialled, how hard people are to reach. */
final class CampaignMaker {
    private static final int MOST_FAULTS = 20;
    private static final String CSV = "#/dialling/csv";

    private final Pack pack;

    CampaignMaker(Pack pack) {
        this.pack = pack;
    }

    /** Seats choose from all people of the exercise where nothing is said. */
    Campaign make(@Nullable ReachView reach, DiallingView.@Nullable Wanted dialling) {
        var wanted = Optional.ofNullable(dialling);
        requireList(wanted);
        return new Campaign(
                Optional.ofNullable(reach).map(ReachView::toReach).orElse(Reach.USUAL),
                wanted.map(DiallingView.Wanted::dialMode).orElse(DialMode.MANUAL),
                wanted.flatMap(this::list),
                wanted.map(DiallingView.Wanted::dropLimit).orElse(DropRate.USUAL_LIMIT),
                wanted.map(DiallingView.Wanted::previewRule).orElse(PreviewRule.USUAL),
                pack.others(),
                pack.outcomes().attempts());
    }

    private static void requireList(Optional<DiallingView.Wanted> wanted) {
        wanted.filter(asked -> asked.dialMode() == DialMode.PREVIEW)
                .filter(asked -> asked.list() == null && asked.csv() == null)
                .ifPresent(asked -> {
                    throw Refusal.badField("#/dialling/list", "who is read about before the call is on a list");
                });
    }

    private Optional<CallingList> list(DiallingView.Wanted wanted) {
        if (wanted.csv() != null) {
            return Optional.of(brought(wanted.csv()));
        }
        return Optional.ofNullable(wanted.list())
                .map(id -> pack.list(id)
                        .orElseThrow(() -> Refusal.badField("#/dialling/list", "the pack has no such list")));
    }

    private CallingList brought(String csv) {
        var scenarios = pack.scenarios().stream().map(Scenario::id).toList();
        var read = ListCsv.read(csv, ZoneId.systemDefault(), scenarios);
        if (!read.faults().isEmpty()) {
            throw Refusal.badFields(read.faults().stream()
                    .limit(MOST_FAULTS)
                    .map(fault -> new FieldError(
                            CSV, "line " + fault.line() + ", column " + fault.column() + ": " + fault.what()))
                    .toList());
        }
        return new CallingList("csv", "CSV", read.people());
    }
}
