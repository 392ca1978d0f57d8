package be.cyberfam.lab.conversation;

import java.util.List;

/** What follows something heard: the conversation as it stands now, and what the customer does, in order. */
public record Turn(Conversation next, List<Act> acts) {
    public Turn {
        acts = List.copyOf(acts);
    }
}
