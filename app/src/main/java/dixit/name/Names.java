package dixit.name;

import dixit.document.Span;
import dixit.syntax.Adjacent;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All mentions of one document, in order of the text, resolved to who is meant. */
public final class Names {
    private final List<Mention> mentions;
    private final Map<Long, Mention> byHead = new HashMap<>();
    private final Map<Long, Mention> dropped = new HashMap<>();

    /**
     * @param mentions in order of the text
     * @param droppedSubjects where a verb has no subject of its own (<i>Hanno visitato Irbil</i>): the verb, and the
     *     earlier mention that is meant
     */
    public Names(List<Mention> mentions, List<DroppedSubject> droppedSubjects) {
        this.mentions = List.copyOf(mentions);
        for (Mention mention : this.mentions) {
            byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
        }
        for (DroppedSubject subject : droppedSubjects) {
            dropped.put(key(subject.sentence(), subject.verb()), subject.mention());
        }
    }

    /** A verb whose subject the grammar leaves out, and who is meant. */
    public record DroppedSubject(int sentence, int verb, Mention mention) {}

    private static long key(int sentence, int word) {
        return ((long) sentence << 32) | word;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** The sentences of the document with names that stand side by side set apart. */
    public List<Sentence> apart(List<Sentence> sentences) {
        Map<Integer, List<Span>> names = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.type() == Mention.Type.NAME) {
                names.computeIfAbsent(mention.sentence(), index -> new ArrayList<>())
                        .add(mention.name());
            }
        }
        List<Sentence> apart = new ArrayList<>(sentences);
        names.forEach((index, spans) -> apart.set(index, Adjacent.apart(sentences.get(index), spans)));
        return List.copyOf(apart);
    }

    /** The mention that this word heads, if it heads one. */
    public @Nullable Mention headedBy(int sentence, Word word) {
        return byHead.get(key(sentence, word.index()));
    }

    /** Whom a verb without a subject of its own has in mind. */
    public @Nullable Mention droppedSubject(int sentence, Word verb) {
        return dropped.get(key(sentence, verb.index()));
    }

    /** The mentions headed inside a word's subtree, in order of the text. */
    public List<Mention> under(int index, Sentence sentence, Word word) {
        List<Mention> found = new ArrayList<>();
        for (Word each : sentence.subtree(word)) {
            Mention mention = headedBy(index, each);
            if (mention != null) {
                found.add(mention);
            }
        }
        return found;
    }
}
