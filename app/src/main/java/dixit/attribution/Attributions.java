package dixit.attribution;

import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a document attributes, and its quotations. */
public final class Attributions {
    private final List<Attribution> all;
    private final List<Quote> quotes;
    private final Set<Long> sayings;
    private final Set<Long> nouns;
    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
    private final Map<Long, Attribution> byCue = new HashMap<>();

    Attributions(List<Attribution> all, List<Quote> quotes, Set<Long> sayings, Set<Long> nouns) {
        this.sayings = Set.copyOf(sayings);
        this.nouns = Set.copyOf(nouns);
        this.all = List.copyOf(all);
        this.quotes = List.copyOf(quotes);
        for (Attribution each : this.all) {
            byCue.putIfAbsent(key(each.sentence(), each.head()), each);
            for (Scope scope : each.scopes()) {
                bySentence
                        .computeIfAbsent(scope.sentence(), index -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    static long key(int sentence, int word) {
        return ((long) sentence << 32) | word;
    }

    public List<Attribution> all() {
        return all;
    }

    /** Those of the fewest words first: an attribution before the one that holds it. */
    public List<Attribution> innermostFirst() {
        return all.stream().sorted(Comparator.comparingInt(Attribution::size)).toList();
    }

    /** Quotations in order of the text. */
    public List<Quote> quotes() {
        return quotes;
    }

    /** What puts this word forward, outermost first. */
    public List<Attribution> covering(int sentence, int word) {
        List<Attribution> found = new ArrayList<>();
        for (Attribution each : bySentence.getOrDefault(sentence, List.of())) {
            if (each.covers(sentence, word) && !found.contains(each)) {
                found.add(each);
            }
        }
        found.sort(Comparator.comparingInt(Attribution::size).reversed());
        return found;
    }

    /** The attribution whose cue is this word. */
    public @Nullable Attribution cuedBy(int sentence, int word) {
        return byCue.get(key(sentence, word));
    }

    /** Whether a word only says, whether or not it is known what. */
    public boolean isSaying(int sentence, int word) {
        return sayings.contains(key(sentence, word));
    }

    /** Whether a word is a noun of saying, whether or not it is known what: <i>the report</i>. */
    public boolean isNounOfSaying(int sentence, int word) {
        return nouns.contains(key(sentence, word));
    }

    /** The noun of saying that is the object of a verb: <i>lanciare il monito</i>, <i>fornire delle indiscrezioni</i>. */
    public @Nullable Attribution givenBy(int sentence, Word verb, Sentence in) {
        for (Word object : in.children(verb, "obj", "obl")) {
            Attribution attribution = cuedBy(sentence, object.index());
            boolean next =
                    object.isRelation("obj") || in.subtree(object).getFirst().index() == verb.index() + 1;
            if (attribution != null && next && object.upos() == Upos.NOUN) {
                return attribution;
            }
        }
        return null;
    }
}
