package dixit.check;

import dixit.document.Span;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.name.Names;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that an example gives, so that what it shows does not hang on how names are found. */
public final class GivenNames {
    private GivenNames() {}

    /**
     * The given words stand for somebody each; their head is the word whose head lies outside them.
     *
     * @throws IllegalArgumentException if the text has not all of them
     */
    public static Names of(String text, List<Sentence> sentences, List<String> names) {
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
        return new Mention(span, span, index, word.index(), Mention.Type.NAME, List.of(entity), null, "given");
    }
}
