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
    /** How much worse a finite verb may score than the tag it replaces (measured on the dev part of UD English-EWT). */
    private static final float UNLIKELY_FINITE = 20;

    private static final int SHORTEST = 4;

    /** Parts of speech that take new words: a form never seen is one of these. */
    private static final Set<Upos> OPEN =
            EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.ADV, Upos.NUM, Upos.INTJ, Upos.SYM, Upos.PUNCT);

    private static final Set<Upos> NOUNS = EnumSet.of(Upos.NOUN, Upos.PROPN);

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
        tag(draft, forms, List.of());
    }

    /**
     * Tags a sentence whose parts of speech are known.
     *
     * @param parts one a word, or empty if none are known
     */
    void tag(Draft draft, Forms forms, List<Upos> parts) {
        prepare(draft, forms);
        float[] scores = new float[tags.size()];
        for (int i = 0; i < draft.size; i++) {
            int only = only(draft.forms[i], draft.plain[i], forms);
            if (only < 0) {
                score(draft, i, scores);
                if (!parts.isEmpty()) {
                    keepOnly(parts.get(i), scores);
                }
            }
            set(draft, i, only < 0 ? best(scores, draft.forms[i], draft.plain[i], forms) : only);
        }
        if (parts.isEmpty()) {
            nominalize(draft, scores);
            finitize(draft, scores);
        }
    }

    private void score(Draft draft, int i, float[] scores) {
        int[] features = new int[TagFeatures.MOST];
        Arrays.fill(scores, 0);
        weights.score(features, TagFeatures.extract(draft, i, features), scores);
    }

    /** A participle that has an article and no noun behind it is a noun itself: <i>la smentita</i>, <i>die Verletzten</i>. */
    private void nominalize(Draft draft, float[] scores) {
        for (int i = 1; i < draft.size; i++) {
            boolean nounFollows =
                    i + 1 < draft.size && NOUNS.contains(tag(draft, i + 1).upos());
            if (!nounFollows && isParticiple(tag(draft, i)) && isArticle(tag(draft, i - 1))) {
                score(draft, i, scores);
                keepOnly(Upos.NOUN, scores);
                set(draft, i, best(scores));
            }
        }
    }

    /** A sentence that ends in a full stop and seems to have no finite verb has one, if a word of it may be one and is likely to. */
    private void finitize(Draft draft, float[] scores) {
        if (draft.size < SHORTEST || !draft.plain[draft.size - 1].equals(".") || hasFinite(draft)) {
            return;
        }
        int verb = -1;
        int as = 0;
        float least = UNLIKELY_FINITE;
        for (int i = 1; i < draft.size - 1; i++) {
            Lexicon.@Nullable Entry entry = lexicon.get(draft.plain[i]);
            if (entry == null) {
                continue;
            }
            score(draft, i, scores);
            for (int tag : entry.tags) {
                float lead = scores[draft.tag[i]] - scores[tag];
                if (lead < least && isFinite(tags.get(tag))) {
                    verb = i;
                    as = tag;
                    least = lead;
                }
            }
        }
        if (verb >= 0) {
            set(draft, verb, as);
        }
    }

    private boolean hasFinite(Draft draft) {
        for (int i = 0; i < draft.size; i++) {
            if (isFinite(tag(draft, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Tag tag) {
        return tag.features().has("VerbForm", "Fin");
    }

    private Tag tag(Draft draft, int i) {
        return tags.get(draft.tag[i]);
    }

    private static boolean isParticiple(Tag tag) {
        return tag.upos() == Upos.VERB && tag.features().has("VerbForm", "Part");
    }

    private static boolean isArticle(Tag tag) {
        return tag.upos() == Upos.DET && tag.features().has("PronType", "Art");
    }

    private void keepOnly(Upos part, float[] scores) {
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

    private static int best(float[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }
}
