package dixit.event;

import dixit.document.Document;
import dixit.document.Span;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.name.Names;
import dixit.syntax.Features;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** The given words stand for somebody each; their head is the word whose head lies outside them. */
    static Names named(String text, List<Sentence> sentences, List<String> names) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            Span span = find(text, name);
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                for (Word word : sentence.words()) {
                    boolean inside = span.contains(word.span());
                    if (inside
                            && (word.isRoot()
                                    || !span.contains(sentence.word(word.head()).span()))) {
                        mentions.add(mention(span, text, i, word));
                    }
                }
            }
        }
        return new Names(mentions, List.of());
    }

    private static Span find(String text, String name) {
        Matcher matcher =
                Pattern.compile("(?U)\\b" + Pattern.quote(name) + "\\b").matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no '" + name + "' in: " + text);
        }
        return new Span(matcher.start(), matcher.end());
    }

    private static Mention mention(Span span, String text, int index, Word word) {
        Entity entity = new Entity(null, EntityKind.GROUP, span.of(text), null, "office", "GOV");
        return new Mention(span, span, index, word.index(), Mention.Type.NAME, List.of(entity), null, "test");
    }
}
