package dixit.attribution;

import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.BitSet;
import java.util.Collection;

/** The words of one sentence that an attribution puts forward; immutable. */
public final class Scope {
    private final int sentence;
    private final BitSet words;

    private Scope(int sentence, BitSet words) {
        this.sentence = sentence;
        this.words = words;
    }

    public static Scope of(int sentence, Collection<Word> words) {
        BitSet set = new BitSet();
        for (Word word : words) {
            set.set(word.index());
        }
        return new Scope(sentence, set);
    }

    /** All of a sentence. */
    public static Scope all(int index, Sentence sentence) {
        return of(index, sentence.words());
    }

    public int sentence() {
        return sentence;
    }

    public boolean covers(int index, int word) {
        return index == sentence && words.get(word);
    }

    public int size() {
        return words.cardinality();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The index of its first word. */
    public int first() {
        return words.nextSetBit(0);
    }
}
