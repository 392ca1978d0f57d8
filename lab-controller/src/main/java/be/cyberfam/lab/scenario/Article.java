package be.cyberfam.lab.scenario;

import java.util.List;

/**
 * What the company wants its agents to know about one thing.
 *
 * @param words what an agent may type to find it, beside the words of title and text
 * @param text paragraphs, one idea each
 */
public record Article(ArticleId id, String title, List<String> words, List<String> text) {
    public Article {
        words = List.copyOf(words);
        text = List.copyOf(text);
        if (title.isBlank() || text.isEmpty() || text.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("article \"" + id + "\" lacks title or text: write both");
        }
    }
}
