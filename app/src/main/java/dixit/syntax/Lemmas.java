package dixit.syntax;

import java.util.List;

/** Finds the lemma of a tagged word: in the lexicon, else by the script that its ending asks for; immutable. */
final class Lemmas {
    static final int MOST = 32;

    private final Lexicon lexicon;
    private final List<Tag> tags;
    private final List<LemmaScript> scripts;
    private final Weights weights;

    Lemmas(Lexicon lexicon, List<Tag> tags, List<LemmaScript> scripts, Weights weights) {
        this.lexicon = lexicon;
        this.tags = tags;
        this.scripts = scripts;
        this.weights = weights;
    }

    void fill(Draft draft, Forms known) {
        for (int i = 0; i < draft.size; i++) {
            draft.lemmas[i] = lemma(draft.forms[i], draft.plain[i], draft.tag[i], known);
            draft.lemma[i] = draft.lemmas[i].hashCode();
        }
    }

    private String lemma(String form, String plain, int tag, Forms known) {
        Lexicon.Entry entry = lexicon.get(plain);
        int script = entry == null ? -1 : known(entry, tag);
        String learnt = script >= 0 && scripts.get(script).fits(form) ? apply(script, form) : null;
        String listed = learnt == null ? known.lemma(plain, tag) : known.lemmaFor(learnt, plain, tag);
        if (listed != null) {
            return listed;
        }
        return learnt != null ? learnt : apply(guess(form, plain, tag), form);
    }

    private String apply(int script, String form) {
        return scripts.get(script).apply(form.replace('’', '\''));
    }

    private int known(Lexicon.Entry entry, int tag) {
        int found = -1;
        for (int i = 0; i < entry.tags.length; i++) {
            if (entry.tags[i] == tag) {
                return entry.scripts[i];
            }
            if (found < 0 && tags.get(entry.tags[i]).upos() == tags.get(tag).upos()) {
                found = entry.scripts[i];
            }
        }
        return found;
    }

    private int guess(String form, String plain, int tag) {
        int[] features = new int[MOST];
        float[] scores = new float[scripts.size()];
        weights.score(features, features(form, plain, tags.get(tag), tag, features), scores);
        return best(scores, scripts, form);
    }

    static int best(float[] scores, List<LemmaScript> scripts, String form) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best] && scripts.get(i).fits(form)) {
                best = i;
            }
        }
        return best;
    }

    static int features(String form, String plain, Tag tag, int number, int[] out) {
        int n = 0;
        int upos = Draft.code(tag.upos());
        int upper = Character.isUpperCase(form.codePointAt(0)) ? 1 : 0;
        out[n++] = Hash.of(0, upos, upper);
        out[n++] = Hash.of(1, number);
        int suffix = 0;
        for (int k = 1; k <= Math.min(6, plain.length()); k++) {
            suffix = suffix * 31 + plain.charAt(plain.length() - k);
            out[n++] = Hash.of(10 + k, suffix, upos);
            out[n++] = Hash.of(20 + k, suffix, number);
        }
        out[n++] = Hash.of(30, plain.hashCode(), upos);
        return n;
    }
}
