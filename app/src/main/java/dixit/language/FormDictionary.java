package dixit.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of a language's inflected forms, as LanguageTool packs them for Morfologik; shared by threads.
 *
 * <p>The pack's {@code forms.yaml} names it and says what its tags mean.
 */
public final class FormDictionary {
    private static final String FILE = "forms.yaml";
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

    private final Dictionary dictionary;
    private final Map<?, ?> parts;
    private final Map<?, ?> features;
    private final boolean lemmasOnly;
    private final boolean capitals;
    private final boolean separatesPrefixes;
    private final Map<String, Optional<Kind>> kinds = new ConcurrentHashMap<>();

    /** What a tag of the dictionary says. */
    private record Kind(String part, List<String> features) {}

    private FormDictionary(Dictionary dictionary, Map<?, ?> parts, Map<?, ?> features, Map<String, Object> values) {
        this.dictionary = dictionary;
        this.parts = parts;
        this.features = features;
        this.lemmasOnly = Boolean.TRUE.equals(values.get("lemmas only"));
        this.capitals = Boolean.TRUE.equals(values.get("capitals"));
        this.separatesPrefixes = Boolean.TRUE.equals(values.get("separated prefixes"));
    }

    /**
     * What a form may be.
     *
     * @param part universal part of speech
     * @param features universal features, those the dictionary knows: {@code Mood=Cnd}
     */
    public record Analysis(String lemma, String part, List<String> features) {}

    /**
     * The dictionary of a pack; null if it has none.
     *
     * @throws DataException if it is named but cannot be read
     */
    public static @Nullable FormDictionary of(Pack pack) {
        if (!pack.has(FILE)) {
            return null;
        }
        Map<String, Object> values = pack.values(FILE);
        if (!(values.get("dictionary") instanceof String name)
                || !(values.get("parts") instanceof Map<?, ?> parts)
                || !(values.get("features") instanceof Map<?, ?> features)) {
            throw new DataException(pack.path(FILE) + ": names no dictionary, parts and features");
        }
        try (InputStream automaton = open(name + ".dict");
                InputStream info = open(name + ".info")) {
            return new FormDictionary(Dictionary.read(automaton, info), parts, features, values);
        } catch (IOException e) {
            throw new DataException(pack.path(FILE) + ": " + name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = FormDictionary.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IOException("is not on the class path");
        }
        return in;
    }

    /** Whether it tells only the lemmas of words, for their parts of speech were learnt without it. */
    public boolean isLemmasOnly() {
        return lemmasOnly;
    }

    /** Whether verbs leave their prefix at the end of the clause: <i>findet … statt</i>. */
    public boolean separatesPrefixes() {
        return separatesPrefixes;
    }

    /** The analyses of a form in lower case; none if it is not in the dictionary. */
    public List<Analysis> of(String form) {
        List<Analysis> found = new ArrayList<>();
        add(form, found);
        if (capitals && !form.isEmpty()) {
            add(form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1), found);
        }
        return found;
    }

    /** Which of noun and name a form in lower case is known for; none where it may be something else, or is not known. */
    public Set<String> nominal(String form) {
        Set<String> parts = new TreeSet<>();
        of(form).forEach(each -> parts.add(each.part()));
        boolean only = NOMINAL.containsAll(parts)
                && new DictionaryLookup(dictionary).lookup(form).isEmpty();
        return only ? parts : Set.of();
    }

    private void add(String form, List<Analysis> found) {
        for (WordData data : new DictionaryLookup(dictionary).lookup(form)) {
            if (data.getTag() != null && data.getStem() != null) {
                String lemma = data.getStem().toString();
                kinds.computeIfAbsent(data.getTag().toString(), this::kind)
                        .ifPresent(kind -> found.add(new Analysis(lemma, kind.part(), kind.features())));
            }
        }
    }

    private Optional<Kind> kind(String tag) {
        String[] pieces = tag.split("[-:+]");
        return parts.get(pieces[0]) instanceof String part
                ? Optional.of(new Kind(part, features(pieces)))
                : Optional.empty();
    }

    private List<String> features(String[] pieces) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            if (features.get(pieces[i]) instanceof String feature) {
                found.addAll(List.of(feature.split("\\|")));
            }
        }
        return List.copyOf(found);
    }
}
