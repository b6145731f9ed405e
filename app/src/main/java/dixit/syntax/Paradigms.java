package dixit.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Endings learnt from the lexicon: which ending goes with which ending of the lemma and which tag. They tell of a form never
 * seen what it may be, if its lemma is known from other forms; immutable.
 */
final class Paradigms {
    private static final int LONGEST = 7;
    private static final int LEAST = 4;
    private static final int MOST = 3;

    private final Map<String, List<Ending>> endings = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final List<Tag> tags;

    /**
     * A way to inflect.
     *
     * @param lemma how the lemma ends where the form ends in its own way
     * @param tag number of the tag
     * @param count of lemmas that do so
     */
    private record Ending(String lemma, int tag, int count) {}

    Paradigms(Lexicon lexicon, List<Tag> tags, List<LemmaScript> scripts) {
        this.tags = tags;
        Map<String, Map<Ending, Integer>> counts = new TreeMap<>();
        lexicon.forEach((form, entry) -> {
            for (int i = 0; i < entry.tags.length; i++) {
                LemmaScript script = scripts.get(Math.max(0, entry.scripts[i]));
                if (entry.scripts[i] >= 0 && !script.cased() && script.fits(form)) {
                    forms.merge(key(script.apply(form), entry.tags[i]), 1, Integer::sum);
                    String ending = form.substring(form.length() - Math.min(form.length(), script.drop()));
                    counts.computeIfAbsent(ending, key -> new HashMap<>())
                            .merge(new Ending(script.add(), entry.tags[i], 0), 1, Integer::sum);
                }
            }
        });
        counts.forEach(this::keep);
    }

    private void keep(String ending, Map<Ending, Integer> counts) {
        List<Ending> kept = new ArrayList<>();
        counts.forEach((each, count) -> {
            if (count >= LEAST && ending.length() <= LONGEST) {
                kept.add(new Ending(each.lemma, each.tag, count));
            }
        });
        kept.sort(Comparator.comparingInt((Ending each) -> -each.count)
                .thenComparing(Ending::lemma)
                .thenComparingInt(Ending::tag));
        if (!kept.isEmpty()) {
            endings.put(ending, kept);
        }
    }

    private String key(String lemma, int tag) {
        return Draft.code(tags.get(tag).upos()) + lemma;
    }

    /**
     * A number for what a form may be, or 0 if its endings tell nothing.
     *
     * @param others how many other forms of the lemma have to be known
     */
    int guess(String plain, int others) {
        int hash = 0;
        int found = 0;
        for (int k = 0; k <= Math.min(LONGEST, plain.length() - 2) && found < MOST; k++) {
            String stem = plain.substring(0, plain.length() - k);
            for (Ending ending : endings.getOrDefault(plain.substring(plain.length() - k), List.of())) {
                if (found < MOST && forms.getOrDefault(key(stem + ending.lemma, ending.tag), 0) >= others) {
                    hash = hash * 31 + ending.tag + 1;
                    found++;
                }
            }
        }
        return hash;
    }
}
