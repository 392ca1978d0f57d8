package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/** One fact of a call's life as JSON: type, at, and what else the fact says. */
final class TimelineView {
    private TimelineView() {}

    /** The fact; {@code all} tells what would give the right answer away as well. */
    static Map<String, Object> of(CallEvent event, boolean all) {
        var view = new LinkedHashMap<String, Object>();
        view.put("type", Words.kebab(event.getClass()));
        view.put("at", event.at());
        switch (event) {
            case CallEvent.Placed e -> putPlan(view, e, all);
            case CallEvent.Chose e -> {
                view.put("key", e.key());
                view.put("line", e.line().value());
            }
            case CallEvent.Announced e -> view.put("lengthMs", e.length().toMillis());
            case CallEvent.Overflowed e -> {
                view.put("why", Words.kebab(e.why()));
                e.to().ifPresent(line -> view.put("line", line.value()));
            }
            case CallEvent.Offered e -> {}
            case CallEvent.Rang e -> view.put("seat", e.seat().value());
            case CallEvent.RingStopped e -> {
                view.put("seat", e.seat().value());
                view.put("why", Words.kebab(e.why()));
            }
            case CallEvent.Dialled e -> view.put("seat", e.seat().value());
            case CallEvent.Answered e -> view.put("seat", e.seat().value());
            case CallEvent.Held e -> {}
            case CallEvent.Resumed e -> {}
            case CallEvent.Consulted e -> {
                view.put("stage", Words.kebab(e.stage()));
                view.put("to", Words.kebab(e.with().kind()));
                view.put("destination", e.with().name());
                e.unanswered().ifPresent(why -> view.put("why", Words.kebab(why)));
            }
            case CallEvent.Transferred e -> {
                view.put("to", Words.kebab(e.to().kind()));
                view.put("destination", e.to().name());
                e.next().ifPresent(next -> view.put("next", next.value()));
            }
            case CallEvent.Ended e -> {
                view.put("by", Words.kebab(e.by()));
                view.put("cause", e.cause());
            }
            case CallEvent.OutcomeRecorded e -> putOutcome(view, e.outcome());
            case CallEvent.WrapUpExtended e -> view.put("byMs", e.by().toMillis());
            case CallEvent.Said e -> {
                view.put("text", e.text());
                view.put("lengthMs", e.length().toMillis());
            }
            case CallEvent.Advised e -> {
                view.put("by", e.by().value());
                view.put("text", e.text());
            }
            case CallEvent.Injected e -> putInjected(view, e, all);
            case CallEvent.LineGiven e -> putLine(view, e, all);
            case CallEvent.Bookmarked e -> {
                view.put("by", e.by().value());
                view.put("note", e.note());
            }
            case CallEvent.HandoverJudged e -> putHandover(view, e);
            case CallEvent.AgentSaid e -> view.put("text", e.text());
            case CallEvent.TalkHeard e -> {}
            case CallEvent.KeyHeard e -> view.put("key", e.key());
            case CallEvent.LineFailed e -> {
                view.put("trouble", e.trouble().word());
                e.length().ifPresent(length -> view.put("lengthMs", length.toMillis()));
            }
            case CallEvent.AtDesk e -> putAtDesk(view, e, all);
            case CallEvent.MoodMoved e -> {
                view.put("cause", Words.kebab(e.cause()));
                view.put("lastedMs", e.lasted().toMillis());
                view.put("weight", e.weight());
                view.put("level", e.level());
                view.put("beyondHer", e.cause().isBeyondHer());
            }
            case CallEvent.Rated e -> {
                view.put("score", e.score());
                view.put("herScore", e.herScore());
                view.put("level", e.level());
                view.put("served", e.served());
            }
            case CallEvent.WrappedUp e -> {}
            case CallEvent.Unrecorded e -> {}
            case CallEvent.SoundDeleted e -> {}
            case CallEvent.Kept e -> view.put("lengthMs", e.recording().millis());
            case CallEvent.Repaired e -> view.put("how", e.how());
        }
        return view;
    }

    /** Whether it tells how the customer feels, which a trainee is to hear and not to read while he is on the line. */
    static boolean isFeeling(CallEvent event) {
        return event instanceof CallEvent.MoodMoved || event instanceof CallEvent.Rated;
    }

    private static void putPlan(Map<String, Object> view, CallEvent.Placed placed, boolean all) {
        var plan = placed.plan();
        view.put("direction", Words.kebab(plan.direction()));
        view.put("line", plan.line().value());
        view.put("customer", new Named(plan.customer().value(), plan.customerName()));
        if (all) {
            view.put("pack", plan.pack().value());
            plan.packHash().ifPresent(hash -> view.put("packHash", hash));
            view.put("scenario", plan.scenario().value());
            view.put("seed", plan.seed());
        }
    }

    /** That it was not the customer's own idea is said; what it was is for staff. */
    private static void putInjected(Map<String, Object> view, CallEvent.Injected injected, boolean all) {
        if (all) {
            view.put("by", injected.by().value());
            view.put("inject", injected.inject().value());
            view.put("note", injected.title());
        }
    }

    private static void putLine(Map<String, Object> view, CallEvent.LineGiven given, boolean all) {
        if (all) {
            view.put("by", given.by().value());
            view.put("note", given.text());
            given.step().ifPresent(step -> view.put("step", step));
        }
    }

    private static void putHandover(Map<String, Object> view, CallEvent.HandoverJudged judged) {
        var handover = judged.handover();
        view.put("destination", judged.by().name());
        view.put("verdict", Words.kebab(handover.verdict()));
        view.put("briefingMs", handover.briefing().toMillis());
        view.put("askedBack", handover.askedBack());
        view.put("missing", handover.missing());
    }

    /** What stood in a field is hers; whether it was right gives the truth away, and is told beside it later. */
    private static void putAtDesk(Map<String, Object> view, CallEvent.AtDesk fact, boolean all) {
        switch (fact) {
            case CallEvent.IdentityChecked e ->
                view.put("by", e.by().stream().map(Words::kebab).sorted().toList());
            case CallEvent.FileOpened e -> {}
            case CallEvent.FieldFilled e -> {
                view.put("field", e.field());
                view.put("note", e.written());
                if (all) {
                    view.put("right", e.right());
                }
            }
            case CallEvent.ArticleOpened e -> view.put("article", e.article());
            case CallEvent.CallBackPromised e -> view.put("due", e.due());
        }
    }

    private static void putOutcome(Map<String, Object> view, Outcome outcome) {
        view.put("code", outcome.code());
        if (!outcome.subCode().isEmpty()) {
            view.put("subCode", outcome.subCode());
        }
        if (!outcome.note().isEmpty()) {
            view.put("note", outcome.note());
        }
    }
}
