package dixit.syntax;

import dixit.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Trees written out for tests: a line is a word, its part of speech and form of the verb, its head and its relation. */
final class Trees {
    private Trees() {}

    static Sentence tree(String... lines) {
        List<Word> words = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            String[] tag = parts[1].split(":");
            Features features = tag.length > 1 ? Features.parse("VerbForm=" + tag[1]) : Features.NONE;
            Span span = new Span(words.size(), words.size() + 1);
            words.add(new Word(
                    words.size(),
                    span,
                    parts[0],
                    parts[0],
                    Upos.valueOf(tag[0]),
                    features,
                    Integer.parseInt(parts[2]),
                    parts[3]));
        }
        return new Sentence(new Span(0, words.size()), words);
    }

    static String arc(Sentence sentence, int word) {
        Word at = sentence.word(word);
        return at.relation() + " " + sentence.word(at.head()).form();
    }
}
