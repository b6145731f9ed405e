package dixit.claim;

import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A language's words that lead to where something is, from {@code whereabouts.yaml}; immutable. */
public final class PlaceWords {
    private static final Set<String> FIELDS = Set.of("prepositions", "adverbs");

    private final Set<String> prepositions = new HashSet<>();
    private final Set<String> adverbs = new HashSet<>();

    private PlaceWords() {}

    public static PlaceWords load(Pack pack) {
        PlaceWords words = new PlaceWords();
        for (Rule rule : pack.rules("whereabouts.yaml")) {
            rule.allow(FIELDS);
            words.prepositions.addAll(rule.strings("prepositions"));
            words.adverbs.addAll(rule.strings("adverbs"));
        }
        return words;
    }

    /** Whether a noun stands with a preposition of place. */
    boolean leadTo(Sentence in, Word noun) {
        for (Word child : in.children(noun, "case")) {
            if (prepositions.contains(child.lemma())
                    || prepositions.contains(child.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause opens with a word such as <i>dove</i>. */
    boolean pointBack(Sentence in, Word clause) {
        for (Word word : in.subtree(clause)) {
            if (adverbs.contains(word.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
