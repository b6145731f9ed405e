package dixit.syntax;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives each word its part of speech and features, from left to right (Collins 2002); immutable. */
final class Tagger {
    private static final float UNLIKELY = 1e6f;
    /** Parts of speech that take new words: a form never seen is one of these. */
    private static final Set<Upos> OPEN =
            EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.ADV, Upos.NUM, Upos.INTJ, Upos.SYM, Upos.PUNCT);

    private final List<Tag> tags;
    private final Lexicon lexicon;
    private final Paradigms paradigms;
    private final Weights weights;
    private final boolean[] open;
    private final int[] proper;

    Tagger(List<Tag> tags, Lexicon lexicon, Paradigms paradigms, Weights weights) {
        this.tags = tags;
        this.lexicon = lexicon;
        this.paradigms = paradigms;
        this.weights = weights;
        this.proper = IntStream.range(0, tags.size())
                .filter(tag -> tags.get(tag).upos() == Upos.PROPN)
                .toArray();
        this.open = new boolean[tags.size()];
        for (int tag = 0; tag < open.length; tag++) {
            open[tag] = OPEN.contains(tags.get(tag).upos());
        }
    }

    void tag(Draft draft, Forms forms) {
        prepare(draft, forms);
        float[] scores = new float[tags.size()];
        for (int i = 0; i < draft.size; i++) {
            int only = only(draft.forms[i], draft.plain[i], forms);
            if (only < 0) {
                score(draft, i, scores);
                if (isEnclitic(draft, i)) {
                    keepOnly(Upos.PRON, scores);
                }
            }
            set(draft, i, only < 0 ? best(scores, draft.forms[i], draft.plain[i], forms) : only);
        }
        new Retagging(this, draft, forms).mend();
    }

    /** Whether a word is a pronoun written onto its verb: <i>aspettar-lo</i>. */
    private boolean isEnclitic(Draft draft, int i) {
        Lexicon.@Nullable Entry entry = draft.isWrittenOn[i] ? lexicon.get(draft.plain[i]) : null;
        Upos before = entry == null ? Upos.X : tag(draft, i - 1).upos();
        return entry != null
                && (before == Upos.VERB || (before == Upos.PRON && draft.isWrittenOn[i - 1]))
                && IntStream.of(entry.tags).anyMatch(tag -> tags.get(tag).upos() == Upos.PRON);
    }

    void score(Draft draft, int i, float[] scores) {
        int[] features = new int[TagFeatures.MOST];
        Arrays.fill(scores, 0);
        weights.score(features, TagFeatures.extract(draft, i, features), scores);
    }

    Tag tag(Draft draft, int i) {
        return tags.get(draft.tag[i]);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Tag tag(int tag) {
        return tags.get(tag);
    }

    float[] noScores() {
        return new float[tags.size()];
    }

    /** Keeps the tags that are likely and no finite verbs. */
    void keepNoFinite(float[] scores) {
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] -= tags.get(tag).isFinite() ? UNLIKELY : 0;
        }
    }

    void keepOnly(Upos part, float[] scores) {
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] -= tags.get(tag).upos() == part ? 0 : UNLIKELY;
        }
    }

    void set(Draft draft, int i, int tag) {
        draft.tag[i] = tag;
        draft.upos[i] = Draft.code(tags.get(tag).upos());
    }

    void prepare(Draft draft, Forms forms) {
        forms.fill(draft);
        for (int i = 0; i < draft.size; i++) {
            Lexicon.Entry entry = lexicon.get(draft.plain[i]);
            if (entry == null || entry.seen == Lexicon.Seen.ONCE) {
                int guess = paradigms.guess(draft.plain[i], entry == null ? 1 : 2);
                draft.form[i] = unknown(draft.plain[i], draft.forms[i]);
                draft.ambiguity[i] = guess == 0 ? draft.form[i] : guess;
            } else {
                draft.ambiguity[i] = entry.ambiguity();
                draft.form[i] = draft.plain[i].hashCode();
            }
        }
    }

    private static int unknown(String plain, String form) {
        int suffix = plain.substring(Math.max(0, plain.length() - 2)).hashCode();
        return suffix * 31 + (TagFeatures.shape(form, false) & 10);
    }

    /** The likeliest tag of those that a form may have: by the treebanks if they know it well, else by the dictionary; with a capital and classes of words, a name. */
    int best(float[] scores, String form, String plain, Forms forms) {
        Lexicon.@Nullable Entry entry = lexicon.get(plain);
        int best = -1;
        if (entry != null && entry.seen == Lexicon.Seen.OFTEN) {
            best = best(scores, entry.tags, best);
            return mayName(form, forms) ? best(scores, proper, best) : best;
        }
        boolean @Nullable [] fitting = forms.fitting(form, plain);
        boolean[] possible = fitting == null ? open : fitting;
        for (int tag = 0; tag < scores.length; tag++) {
            boolean seen = entry != null && entry.has(tag) && tags.get(tag).upos() != Upos.X;
            if (possible[tag] || seen) {
                best = best < 0 || scores[tag] > scores[best] ? tag : best;
            }
        }
        return best;
    }

    /** The tag of a form that can have no other, which no score changes; -1 if there are more. */
    private int only(String form, String plain, Forms forms) {
        Lexicon.@Nullable Entry entry = lexicon.get(plain);
        if (entry == null || entry.seen != Lexicon.Seen.OFTEN || entry.tags.length > 1 || mayName(form, forms)) {
            return -1;
        }
        return entry.tags[0];
    }

    private static boolean mayName(String form, Forms forms) {
        return forms.haveClasses() && Character.isUpperCase(form.codePointAt(0));
    }

    private static int best(float[] scores, int[] tags, int from) {
        int best = from;
        for (int tag : tags) {
            best = best < 0 || scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    static int best(float[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }
}
