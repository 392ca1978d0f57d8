package be.cyberfam.lab.actor;

import be.cyberfam.lab.conversation.Act;
import be.cyberfam.lab.conversation.FreeTalk;
import be.cyberfam.lab.rtp.Audible;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Utterance;
import io.vertx.core.Future;
import java.util.function.Consumer;

/**
 * What a customer understands of the agent's words and how he words his own lines, where the lab was told of services for
 * it; else nothing is understood, and lines are said as written.
 */
final class OwnWords {
    /** No recording is called so. */
    private static final PhraseId FREELY = new PhraseId("said-freely");

    private final Stage stage;
    private final FreeTalk talk;
    private final String language;
    private String heard = "";
    private int awaited;

    OwnWords(Stage stage, Role role) {
        this.stage = stage;
        this.talk = new FreeTalk(role);
        this.language = role.persona().voice().language().replaceAll("-.*", "");
    }

    /** Has the agent's turns taped there, when somebody can write them down. */
    void listensOn(RtpStream stream) {
        if (stage.words().recognises()) {
            stream.tape();
        }
    }

    /** Has her turn written down. What comes of it changes nothing of what he does by ear. */
    void hears(Audible.TurnHeard turn, Consumer<Deed.HeardWords> note) {
        Future.fromCompletionStage(stage.words().recogniser().words(turn.sound(), language), stage.context())
                .onSuccess(words -> words.ifPresent(text -> {
                    heard = text;
                    note.accept(new Deed.HeardWords(turn.at(), text));
                }));
    }

    /** Hands over the line as it is to be said, at once or when the service has answered; not at all when he has been stopped. */
    void word(Act.Say say, Consumer<Act.Say> then) {
        awaited = say.number();
        if (!stage.words().talks()) {
            then.accept(say);
            return;
        }
        var line = say.utterance().text();
        Future.fromCompletionStage(stage.words().talker().reply(talk.instructions(line), heard), stage.context())
                .map(reply -> reply.filter(text -> talk.isAllowed(line, text)).orElse(line))
                .otherwise(line)
                .onSuccess(text -> {
                    if (awaited == say.number()) {
                        then.accept(text.equals(line) ? say : freely(say, text));
                    }
                });
    }

    /** What he was about to say is not said. */
    void stop() {
        awaited = 0;
    }

    private static Act.Say freely(Act.Say say, String text) {
        var line = say.utterance();
        var worded = new Utterance(line.pack(), line.scenario(), FREELY, 0, text, line.voice());
        return new Act.Say(say.number(), worded, say.far());
    }
}
