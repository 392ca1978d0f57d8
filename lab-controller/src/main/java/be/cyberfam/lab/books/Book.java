package be.cyberfam.lab.books;

/** The books that tell of the same calls, each written by another hand. */
public enum Book {
    JOURNAL("journal"),
    CEL("channel events"),
    QUEUE_LOG("queue log"),
    SIP("SIP side"),
    RECORDINGS("recordings");

    private final String words;

    Book(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
