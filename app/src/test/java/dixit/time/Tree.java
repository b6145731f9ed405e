package dixit.time;

import dixit.document.Span;
import dixit.syntax.Features;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** A sentence drawn by hand: one word a line, {@code form UPOS head relation [features]}, heads counted from 1. */
record Tree(String text, Sentence sentence) {

    static Tree of(String drawing) {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        for (String line : drawing.strip().split("\n")) {
            String[] parts = line.strip().split("\\s+");
            int begin = text.length() + (text.isEmpty() ? 0 : 1);
            text.append(text.isEmpty() ? "" : " ").append(parts[0]);
            words.add(new Word(
                    words.size(),
                    new Span(begin, text.length()),
                    parts[0],
                    parts[0].toLowerCase(java.util.Locale.ROOT),
                    Upos.valueOf(parts[1]),
                    parts.length > 4 ? Features.parse(parts[4]) : Features.NONE,
                    Integer.parseInt(parts[2]) - 1,
                    parts[3]));
        }
        return new Tree(text.toString(), new Sentence(new Span(0, text.length()), words));
    }

    Word word(String form) {
        return sentence.words().stream()
                .filter(word -> word.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
