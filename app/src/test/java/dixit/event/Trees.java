package dixit.event;

import dixit.document.Document;
import dixit.document.Span;
import dixit.syntax.Features;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** Sentences drawn by hand and names given, for tests of events. */
final class Trees {
    private Trees() {}

    /** A tree from lines of {@code form lemma UPOS features head relation}; heads count from 1, 0 is the root. */
    static Sentence tree(String... lines) {
        List<Word> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < lines.length; i++) {
            String[] part = lines[i].split(" ");
            Span span = new Span(begin, begin + part[0].length());
            words.add(new Word(
                    i,
                    span,
                    part[0],
                    part[1],
                    Upos.valueOf(part[2]),
                    Features.parse(part[3]),
                    Integer.parseInt(part[4]) - 1,
                    part[5]));
            begin = span.end() + 1;
        }
        return new Sentence(new Span(0, begin - 1), words);
    }

    static String text(Sentence sentence) {
        return String.join(" ", sentence.words().stream().map(Word::form).toList());
    }

    static Document document(String text, String language) {
        return new Document("id", null, null, null, null, language, null, null, text, 0);
    }
}
