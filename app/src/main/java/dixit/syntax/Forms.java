package dixit.syntax;

import dixit.language.FormDictionary;
import dixit.language.FormDictionary.Analysis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a dictionary and the classes of words say of forms; for one thread. */
final class Forms {
    /** Knows no form. */
    static final Forms NONE = new Forms(null, WordClasses.NONE, List.of());

    private final @Nullable FormDictionary dictionary;
    private final WordClasses classes;
    private final List<Tag> tags;
    private final Map<String, List<Analysis>> known = new HashMap<>();
    private final Map<String, Integer> listed = new HashMap<>();
    private final Map<List<Object>, Optional<boolean[]>> fitting = new HashMap<>();

    Forms(@Nullable FormDictionary dictionary, WordClasses classes, List<Tag> tags) {
        this.dictionary = dictionary;
        this.classes = classes;
        this.tags = tags;
    }

    private List<Analysis> analyses(String plain) {
        return dictionary == null ? List.of() : known.computeIfAbsent(plain, dictionary::of);
    }

    /** A number for what the dictionary says a form may be, 0 if it does not know it. */
    private int listed(String plain) {
        return dictionary == null ? 0 : listed.computeIfAbsent(plain, key -> number(analyses(key)));
    }

    private static int number(List<Analysis> analyses) {
        return new TreeSet<>(analyses.stream()
                        .map(analysis -> analysis.part() + analysis.features())
                        .toList())
                .hashCode();
    }

    /** Tells a sentence what its forms are. */
    void fill(Draft draft) {
        draft.hasListed = dictionary != null;
        draft.hasKin = haveClasses();
        for (int i = 0; i < draft.size; i++) {
            draft.listed[i] = listed(draft.plain[i]);
            draft.kin[i] = classes.of(draft.plain[i]);
        }
    }

    /** Whether words have classes, which tell a name from its namesake. */
    boolean haveClasses() {
        return !classes.isEmpty();
    }

    /** Which tags a form may have; null if the dictionary does not know it, or none of the tags fits. */
    boolean @Nullable [] fitting(String form, String plain) {
        List<Analysis> analyses = analyses(plain);
        if (analyses.isEmpty()) {
            return null;
        }
        boolean name = Character.isUpperCase(form.codePointAt(0));
        return fitting.computeIfAbsent(List.of(plain, name), key -> Optional.ofNullable(fitting(analyses, name)))
                .orElse(null);
    }

    private boolean @Nullable [] fitting(List<Analysis> analyses, boolean name) {
        boolean[] fitting = new boolean[tags.size()];
        boolean any = false;
        for (int i = 0; i < fitting.length; i++) {
            Tag tag = tags.get(i);
            fitting[i] =
                    (name && tag.upos() == Upos.PROPN) || analyses.stream().anyMatch(analysis -> fits(tag, analysis));
            any |= fitting[i];
        }
        return any ? fitting : null;
    }

    /** The lemma of a form with a tag; null if the dictionary has none. */
    @Nullable
    String lemma(String plain, int tag) {
        for (Analysis analysis : analyses(plain)) {
            if (fits(tags.get(tag), analysis)
                    && analysis.part().equals(tags.get(tag).upos().name())) {
                return analysis.lemma();
            }
        }
        return null;
    }

    /** The lemma of a verb's form instead of one that the dictionary does not give it; null if it has no other. */
    @Nullable
    String lemmaFor(String learnt, String plain, int tag) {
        Upos upos = tags.get(tag).upos();
        if (upos != Upos.VERB) {
            return null;
        }
        boolean known = analyses(plain).stream()
                .anyMatch(analysis ->
                        analysis.part().equals(upos.name()) && analysis.lemma().equals(learnt));
        return known ? null : lemma(plain, tag);
    }

    private static boolean fits(Tag tag, Analysis analysis) {
        boolean participle = analysis.features().contains("VerbForm=Part");
        boolean same = analysis.part().equals(tag.upos().name());
        boolean noun = tag.upos() == Upos.NOUN && (participle || analysis.part().equals("ADJ"));
        boolean adjective = tag.upos() == Upos.ADJ && participle;
        boolean verbal =
                tag.features().has("VerbForm", "Part") && analysis.part().equals("ADJ");
        if (!same && !noun && !adjective && !verbal) {
            return false;
        }
        for (String feature : analysis.features()) {
            int equals = feature.indexOf('=');
            String has = tag.features().get(feature.substring(0, equals));
            boolean clash = !has.isEmpty() && !has.equals(feature.substring(equals + 1));
            if (clash) {
                return false;
            }
        }
        return true;
    }
}
