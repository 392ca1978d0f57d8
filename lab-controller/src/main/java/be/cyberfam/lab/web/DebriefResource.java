package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.CallComment;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Debriefs;
import be.cyberfam.lab.conductor.OwnWords;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What is said of a call after it: her own words first, then a coach's comments at its seconds, and her answers. */
final class DebriefResource implements Resource {
    private final Debriefs debriefs;
    private final SeenCalls seen;
    private final InstantSource clock;
    private final RandomGenerator chance;

    DebriefResource(Debriefs debriefs, SeenCalls seen, InstantSource clock, RandomGenerator chance) {
        this.debriefs = debriefs;
        this.seen = seen;
        this.clock = clock;
        this.chance = chance;
    }

    record Words(String well, String hard) {}

    record Said(long atMs, String words) {}

    record Answered(String words) {}

    record OwnView(String well, String hard, Instant writtenAt) {
        static OwnView of(OwnWords own) {
            return new OwnView(own.well(), own.hard(), own.writtenAt());
        }
    }

    /** @param answer null while she has not read it; empty when she has and said nothing */
    record CommentView(
            String id,
            long atMs,
            String by,
            String words,
            Instant writtenAt,
            @Nullable String answer) {
        static CommentView of(CallComment one) {
            return new CommentView(
                    one.id(),
                    one.atMs(),
                    one.by().value(),
                    one.words(),
                    one.writtenAt(),
                    one.answer().map(CallComment.Answer::words).orElse(null));
        }
    }

    record View(@Nullable OwnView own, List<CommentView> comments) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "getDebrief", this::open,
                "keepOwnWords", this::keep,
                "commentCall", this::comment,
                "answerComment", this::answer);
    }

    private Future<Answer> open(ApiRequest request) {
        return seen.named(request)
                .compose(row -> debriefs.ownWords(row.id())
                        .compose(own -> debriefs.comments(row.id())
                                .map(comments -> Answer.ok(new View(
                                        own.map(OwnView::of).orElse(null),
                                        comments.stream().map(CommentView::of).toList())))));
    }

    private Future<Answer> keep(ApiRequest request) {
        var words = request.body(Words.class);
        if (words.well().isBlank() && words.hard().isBlank()) {
            throw Refusal.badField("body/well", "or hard must say something");
        }
        return seen.named(request).compose(row -> {
            requireOver(row);
            return debriefs.keep(new OwnWords(
                            row.id(),
                            request.caller().id(),
                            words.well().strip(),
                            words.hard().strip(),
                            clock.instant()))
                    .map(kept -> Answer.done());
        });
    }

    private Future<Answer> comment(ApiRequest request) {
        var said = request.body(Said.class);
        return seen.named(request).compose(row -> {
            requireOver(row);
            var comment = new CallComment(
                    "c" + Long.toUnsignedString(chance.nextLong(), Character.MAX_RADIX),
                    row.id(),
                    said.atMs(),
                    request.caller().id(),
                    said.words().strip(),
                    clock.instant(),
                    Optional.empty());
            return debriefs.add(comment).map(added -> {
                if (!added) {
                    throw Refusal.conflict(
                            "too-many", "call " + row.id() + " has " + Debriefs.MOST_COMMENTS + " comments");
                }
                return Answer.done();
            });
        });
    }

    private Future<Answer> answer(ApiRequest request) {
        var words = request.body(Answered.class).words().strip();
        var comment = request.path("comment");
        return seen.named(request)
                .compose(row -> answered(row.id(), comment, new CallComment.Answer(words, clock.instant())));
    }

    private Future<Answer> answered(CallId call, String comment, CallComment.Answer answer) {
        return debriefs.answer(call, comment, answer).map(kept -> {
            if (!kept) {
                throw Refusal.noSuch("comment", comment);
            }
            return Answer.done();
        });
    }

    /** While she is still at it nothing is said of it here; a message or a bookmark is for that. */
    private static void requireOver(CallRow row) {
        if (row.wrappedUpAt().isEmpty()) {
            throw Refusal.conflict("not-wrapped-up", "call " + row.id() + " is not wrapped up yet");
        }
    }
}
