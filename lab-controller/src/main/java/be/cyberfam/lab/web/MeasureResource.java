package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Worksheet;
import be.cyberfam.lab.conductor.Worksheets;
import be.cyberfam.lab.measure.TalkReading;
import be.cyberfam.lab.scenario.PackShelf;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is measured of calls. */
final class MeasureResource implements Resource {
    private final CallArchive archive;
    private final Worksheets worksheets;
    private final PackShelf packs;
    private final SeenCalls seen;

    MeasureResource(CallArchive archive, Worksheets worksheets, PackShelf packs, SeenCalls seen) {
        this.archive = archive;
        this.worksheets = worksheets;
        this.packs = packs;
        this.seen = seen;
    }

    /**
     * What is measured of one call.
     *
     * @param talk null where it was not measured
     * @param writing null where nothing was asked, or she may not know yet what is true
     */
    record OfCall(@Nullable TalkView talk, @Nullable WritingView writing) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("getMeasures", this::ofCall);
    }

    private Future<Answer> ofCall(ApiRequest request) {
        return seen.named(request).compose(row -> {
            boolean tells = !request.ownOnly() || row.wrappedUpAt().isPresent();
            return archive.events(row.id())
                    .map(events -> TalkReading.of(events).map(TalkView::of).orElse(null))
                    .compose(talk -> writing(row, tells).map(writing -> Answer.ok(new OfCall(talk, writing))));
        });
    }

    private Future<@Nullable WritingView> writing(CallRow row, boolean tells) {
        if (!tells) {
            return Future.succeededFuture(null);
        }
        return fields(row)
                .compose(fields -> worksheets
                        .acts(row.id())
                        .map(acts -> fields.isEmpty() && acts.isEmpty() ? null : WritingView.of(fields, acts)));
    }

    private Future<List<WrittenField>> fields(CallRow row) {
        return archive.plan(row.id())
                .compose(plan -> worksheets
                        .sheet(row.id())
                        .map(sheet -> plan.flatMap(p -> packs.role(p.pack(), p.scenario())
                                        .map(role -> WrittenField.of(
                                                role,
                                                packs.pack(p.pack())
                                                        .orElseThrow()
                                                        .handbook(),
                                                sheet.orElse(Worksheet.blank(row.id())))))
                                .orElse(List.of())));
    }
}
