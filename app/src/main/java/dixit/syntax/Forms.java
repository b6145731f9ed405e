package dixit.syntax;

import dixit.language.FormDictionary;
import dixit.language.FormDictionary.Analysis;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a dictionary and the classes of words say of forms; for one thread. */
final class Forms {
    /** Knows no form. */
    static final Forms NONE = new Forms(null, WordClasses.NONE, new TagAgreement(List.of()));

    private final @Nullable FormDictionary dictionary;
    private final WordClasses classes;
    private final TagAgreement agreement;
    private final Map<String, List<Analysis>> known = new HashMap<>();
    private final Map<String, Integer> listed = new HashMap<>();
    private final Map<String, Set<String>> nominal = new HashMap<>();
    private final Map<List<Object>, Optional<boolean[]>> fitting = new HashMap<>();

    Forms(@Nullable FormDictionary dictionary, WordClasses classes, TagAgreement agreement) {
        this.dictionary = dictionary;
        this.classes = classes;
        this.agreement = agreement;
    }

    private List<Analysis> analyses(String plain) {
        return dictionary == null ? List.of() : known.computeIfAbsent(plain, dictionary::of);
    }

    /** A number for what the dictionary says a form may be, 0 if it does not know it. */
    private int listed(String plain) {
        return !tellsTags() ? 0 : listed.computeIfAbsent(plain, key -> number(analyses(key)));
    }

    private static int number(List<Analysis> analyses) {
        return new TreeSet<>(analyses.stream()
                        .map(analysis -> analysis.part() + analysis.features())
                        .toList())
                .hashCode();
    }

    /** Tells a sentence what its forms are. */
    void fill(Draft draft) {
        draft.hasListed = tellsTags();
        draft.hasKin = haveClasses();
        for (int i = 0; i < draft.size; i++) {
            draft.listed[i] = listed(draft.plain[i]);
            draft.kin[i] = classes.of(draft.plain[i]);
        }
    }

    /** Whether a prefix makes another verb of a verb, in a language that separates them. */
    boolean isPrefixed(String prefix, String verb) {
        return dictionary != null && dictionary.separatesPrefixes() && isInfinitive(prefix + verb);
    }

    private boolean tellsTags() {
        return dictionary != null && !dictionary.isLemmasOnly();
    }

    /** Whether words have classes, which tell a name from its namesake. */
    boolean haveClasses() {
        return !classes.isEmpty();
    }

    /** Which tags a form may have; null if the dictionary does not know it, or none of the tags fits. */
    boolean @Nullable [] fitting(String form, String plain) {
        boolean name = Character.isUpperCase(form.codePointAt(0));
        if (dictionary != null && !tellsTags()) {
            Set<String> parts = name ? nominal.computeIfAbsent(plain, dictionary::nominal) : Set.of();
            return parts.isEmpty() ? null : tagsOf(parts);
        }
        List<Analysis> analyses = analyses(plain);
        if (analyses.isEmpty()) {
            return null;
        }
        return fitting.computeIfAbsent(List.of(plain, name), key -> Optional.ofNullable(fitting(analyses, name)))
                .orElse(null);
    }

    private boolean[] tagsOf(Set<String> parts) {
        List<Tag> tags = agreement.tags();
        boolean[] fitting = new boolean[tags.size()];
        for (int i = 0; i < fitting.length; i++) {
            fitting[i] = parts.contains(tags.get(i).upos().name());
        }
        return fitting;
    }

    private boolean @Nullable [] fitting(List<Analysis> analyses, boolean name) {
        List<Tag> tags = agreement.tags();
        boolean[] fitting = new boolean[tags.size()];
        for (Analysis analysis : analyses) {
            agreement.add(analysis, fitting);
        }
        boolean any = false;
        for (int i = 0; i < fitting.length; i++) {
            fitting[i] |= name && tags.get(i).upos() == Upos.PROPN;
            any |= fitting[i];
        }
        return any ? fitting : null;
    }

    /**
     * The lemma of a form with a tag; null if the dictionary has none. What was tagged without the dictionary may have
     * features that it does not give the form.
     */
    @Nullable
    String lemma(String plain, int tag) {
        String ofPart = null;
        for (Analysis analysis : analyses(plain)) {
            if (analysis.part().equals(agreement.tags().get(tag).upos().name())) {
                if (agreement.fits(tag, analysis)) {
                    return analysis.lemma();
                }
                ofPart = ofPart == null && !tellsTags() ? analysis.lemma() : ofPart;
            }
        }
        return ofPart;
    }

    /** The infinitive that a form is a participle of; null if it is none. */
    @Nullable
    String verbOfParticiple(String form) {
        return verbOf(form, "VerbForm=Part");
    }

    /** The lemma of a form that may be an adjective; null if it may not. */
    @Nullable
    String adjective(String form) {
        return lemmaOf(form, Upos.ADJ, List.of());
    }

    /** Whether a form may be an infinitive. */
    boolean isInfinitive(String form) {
        return verbOf(form, "VerbForm=Inf") != null;
    }

    /** The infinitive of a form that may be a verb with this feature; null if it may not. */
    private @Nullable String verbOf(String form, String feature) {
        return lemmaOf(form, Upos.VERB, List.of(feature));
    }

    private @Nullable String lemmaOf(String form, Upos part, List<String> features) {
        return analyses(form.toLowerCase(Locale.ROOT)).stream()
                .filter(analysis -> analysis.part().equals(part.name())
                        && analysis.features().containsAll(features))
                .map(Analysis::lemma)
                .findFirst()
                .orElse(null);
    }

    /** The lemma of a verb's or noun's form instead of one that the dictionary does not give it; null if it has no other. */
    @Nullable
    String lemmaFor(String learnt, String plain, int tag) {
        Upos upos = agreement.tags().get(tag).upos();
        if (upos != Upos.VERB && (upos != Upos.NOUN || tellsTags())) {
            return null;
        }
        boolean known = analyses(plain).stream()
                .anyMatch(analysis ->
                        analysis.part().equals(upos.name()) && analysis.lemma().equals(learnt));
        return known ? null : lemma(plain, tag);
    }
}
