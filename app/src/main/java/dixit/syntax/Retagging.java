package dixit.syntax;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends the tags of a sentence where they make no grammatical one: the tagger has seen only what stands before each word. */
final class Retagging {
    /** How much worse a finite verb may score than the tag it replaces (measured on the dev part of UD English-EWT). */
    private static final float UNLIKELY_FINITE = 20;

    private static final int SHORTEST = 4;
    private static final Set<Upos> NOUNS = EnumSet.of(Upos.NOUN, Upos.PROPN);

    private final Tagger tagger;
    private final Draft draft;
    private final Forms forms;
    private final float[] scores;

    Retagging(Tagger tagger, Draft draft, Forms forms) {
        this.tagger = tagger;
        this.draft = draft;
        this.forms = forms;
        this.scores = tagger.noScores();
    }

    void mend() {
        for (int i = 1; i < draft.size; i++) {
            determined(i);
            repeated(i);
            nominalize(i);
            govern(i);
        }
        finitize();
    }

    /**
     * Behind an article or a possessive stands no finite verb: <i>la sua vaga risposta</i>; unless the word can be nothing
     * else and the possessive stands alone: <i>la loro è una sconfitta</i>.
     */
    private void determined(int i) {
        if (tag(i).isFinite() && tag(i - 1).isBoundDeterminer()) {
            tagger.score(draft, i, scores);
            tagger.keepNoFinite(scores);
            int other = tagger.best(scores, draft.forms[i], draft.plain[i], forms);
            if (!tagger.tag(other).isFinite()) {
                tagger.set(draft, i, other);
            } else if (tag(i - 1).isArticle()) {
                tagger.set(draft, i, Tagger.best(scores));
            }
        }
    }

    /** A word repeated behind a preposition is a noun both times: <i>faccia a faccia</i>, <i>day by day</i>. */
    private void repeated(int i) {
        boolean twice = i + 1 < draft.size
                && tag(i).upos() == Upos.ADP
                && draft.plain[i - 1].equals(draft.plain[i + 1])
                && NOUNS.contains(tag(i + 1).upos())
                && tag(i - 1).isFinite();
        if (twice) {
            tagger.set(draft, i - 1, draft.tag[i + 1]);
        }
    }

    /** A participle that has an article and no noun behind it is a noun itself: <i>la smentita</i>, <i>die Verletzten</i>. */
    private void nominalize(int i) {
        boolean nounFollows = i + 1 < draft.size && NOUNS.contains(tag(i + 1).upos());
        if (!nounFollows && tag(i).isParticiple() && tag(i - 1).isArticle()) {
            tagger.score(draft, i, scores);
            tagger.keepOnly(Upos.NOUN, scores);
            tagger.set(draft, i, Tagger.best(scores));
        }
    }

    /** An adjective that may be a participle is one behind a noun and before an infinitive: <i>tre uomini accusati di rubare</i>. */
    private void govern(int i) {
        boolean governs = i + 2 < draft.size
                && tag(i).upos() == Upos.ADJ
                && NOUNS.contains(tag(i - 1).upos())
                && tag(i + 1).upos() == Upos.ADP
                && tag(i + 2).features().has("VerbForm", "Inf");
        if (governs) {
            tagger.score(draft, i, scores);
            tagger.keepOnly(Upos.VERB, scores);
            int verb = tagger.best(scores, draft.forms[i], draft.plain[i], forms);
            if (tagger.tag(verb).isParticiple() && forms.lemma(draft.plain[i], verb) != null) {
                tagger.set(draft, i, verb);
            }
        }
    }

    /** A sentence that ends in a full stop and seems to have no finite verb has one, if a word of it may be one and is likely to. */
    private void finitize() {
        if (draft.size < SHORTEST || !draft.plain[draft.size - 1].equals(".") || hasFinite()) {
            return;
        }
        int verb = -1;
        int as = 0;
        float least = UNLIKELY_FINITE;
        for (int i = 1; i < draft.size - 1; i++) {
            Lexicon.@Nullable Entry entry = tagger.lexicon().get(draft.plain[i]);
            if (entry == null || tag(i - 1).isBoundDeterminer()) {
                continue;
            }
            tagger.score(draft, i, scores);
            for (int tag : entry.tags) {
                float lead = scores[draft.tag[i]] - scores[tag];
                if (lead < least && tagger.tag(tag).isFinite()) {
                    verb = i;
                    as = tag;
                    least = lead;
                }
            }
        }
        if (verb >= 0) {
            tagger.set(draft, verb, as);
        }
    }

    private boolean hasFinite() {
        for (int i = 0; i < draft.size; i++) {
            if (tag(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    private Tag tag(int i) {
        return tagger.tag(draft.tag[i]);
    }
}
