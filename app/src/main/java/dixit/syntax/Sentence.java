package dixit.syntax;

import dixit.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A sentence with its dependency tree, which has exactly one root. */
public final class Sentence {
    private final Span span;
    private final List<Word> words;
    private final int[][] children;

    /**
     * @param span from its first to its last token
     * @param words in order of the text, not empty, each with the head's index
     */
    public Sentence(Span span, List<Word> words) {
        this.span = span;
        this.words = List.copyOf(words);
        this.children = children(this.words);
    }

    private static int[][] children(List<Word> words) {
        int[] counts = new int[words.size()];
        for (Word word : words) {
            if (word.head() >= 0) {
                counts[word.head()]++;
            }
        }
        int[][] children = new int[words.size()][];
        for (int i = 0; i < counts.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[counts.length];
        for (Word word : words) {
            if (word.head() >= 0) {
                children[word.head()][filled[word.head()]++] = word.index();
            }
        }
        return children;
    }

    /** The same stretch of text with these words; itself if they are its own. */
    Sentence with(List<Word> others) {
        return others.equals(words) ? this : new Sentence(span, others);
    }

    /** The same; null if these words make no tree. */
    @Nullable
    Sentence asTree(List<Word> others) {
        return isTree(others) ? with(others) : null;
    }

    /** The sentence mended at each word, in order, for which the mend gives another. */
    Sentence mended(BiFunction<Sentence, Word, @Nullable Sentence> mend) {
        Sentence now = this;
        for (int i = 0; i < size(); i++) {
            Sentence mended = mend.apply(now, now.word(i));
            now = mended == null ? now : mended;
        }
        return now;
    }

    /** Whether the heads lead from every word to one and the same root. */
    static boolean isTree(List<Word> words) {
        int roots = 0;
        for (Word word : words) {
            roots += word.isRoot() ? 1 : 0;
            Word at = word;
            for (int steps = 0; !at.isRoot(); steps++) {
                if (steps > words.size()) {
                    return false;
                }
                at = words.get(at.head());
            }
        }
        return roots == 1;
    }

    public Span span() {
        return span;
    }

    public List<Word> words() {
        return words;
    }

    public Word word(int index) {
        return words.get(index);
    }

    public int size() {
        return words.size();
    }

    public Word root() {
        for (Word word : words) {
            if (word.isRoot()) {
                return word;
            }
        }
        throw new IllegalStateException("a sentence without root");
    }

    /** The words that depend on this one, in order of the text. */
    public List<Word> children(Word word) {
        int[] indices = children[word.index()];
        Word[] found = new Word[indices.length];
        for (int i = 0; i < indices.length; i++) {
            found[i] = words.get(indices[i]);
        }
        return Arrays.asList(found);
    }

    /** Those of its dependents whose relation is one of these, or a subtype of one. */
    public List<Word> children(Word word, String... relations) {
        List<Word> found = new ArrayList<>();
        for (int index : children[word.index()]) {
            Word child = words.get(index);
            for (String relation : relations) {
                if (child.isRelation(relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** The word and all that hang on it, in order of the text. */
    public List<Word> subtree(Word word) {
        boolean[] in = new boolean[words.size()];
        mark(word.index(), in);
        List<Word> found = new ArrayList<>();
        for (Word each : words) {
            if (in[each.index()]) {
                found.add(each);
            }
        }
        return found;
    }

    private void mark(int index, boolean[] in) {
        in[index] = true;
        for (int child : children[index]) {
            if (!in[child]) {
                mark(child, in);
            }
        }
    }

    /** Whether a noun has an indefinite article. */
    public boolean isIndefinite(Word noun) {
        return children(noun, "det").stream()
                .anyMatch(article -> article.features().has("Definite", "Ind"));
    }

    /** Whether these forms, in lower case, stand from a place on. */
    public boolean reads(int from, List<String> forms) {
        boolean fits = from + forms.size() <= words.size();
        for (int i = 0; fits && i < forms.size(); i++) {
            fits = words.get(from + i).form().toLowerCase(Locale.ROOT).equals(forms.get(i));
        }
        return fits;
    }

    /** Whether {@code word} is {@code ancestor} or hangs on it. */
    public boolean dominates(Word ancestor, Word word) {
        for (int at = word.index(); at >= 0; at = words.get(at).head()) {
            if (at == ancestor.index()) {
                return true;
            }
        }
        return false;
    }
}
