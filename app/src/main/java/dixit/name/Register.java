package dixit.name;

import dixit.language.DataFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The countries, people and organisations that are known by name, with the offices they held; immutable. */
public final class Register {
    private final Map<String, Actor> byId;
    private final Map<String, String> roles;
    private final Map<String, String> leading;
    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final PhraseIndex<Named> names = new PhraseIndex<>();
    private final PhraseIndex<Demonym> demonyms = new PhraseIndex<>();
    private final Map<String, List<Actor>> families = new HashMap<>();
    private final Map<String, List<Actor>> sounds = new HashMap<>();
    private final Set<String> familyFirst;

    /** An actor under one of its names. */
    record Named(Actor actor, Actor.Alias alias) {}

    /** A word for what comes from a country. */
    record Demonym(String people, @Nullable String country, String language, boolean capital) {}

    private record Holder(Actor actor, Tenure tenure) {}

    private Register(RegisterFiles files) {
        byId = files.actors();
        roles = files.offices();
        leading = files.leading();
        familyFirst = files.familyFirst();
        byId.values().forEach(this::index);
        for (RegisterFiles.DemonymForm form : files.demonyms()) {
            boolean capital = Character.isUpperCase(form.text().charAt(0));
            demonyms.add(
                    Spelling.key(form.text()), new Demonym(form.people(), form.country(), form.language(), capital));
        }
    }

    /** Reads {@code register/}, the user's own people and organisations after those in the jar. */
    public static Register load(DataFiles data) {
        return new Register(RegisterFiles.read(data));
    }

    private void index(Actor actor) {
        for (Actor.Alias alias : actor.aliases()) {
            String key = Spelling.key(alias.text());
            names.add(key, new Named(actor, alias));
            if (actor.kind() == EntityKind.PERSON && key.indexOf(' ') > 0) {
                put(families, family(key, actor), actor);
                put(sounds, Sound.of(key), actor);
            }
        }
        for (Tenure tenure : actor.tenures()) {
            holders.computeIfAbsent(tenure.office() + "@" + tenure.of(), key -> new ArrayList<>())
                    .add(new Holder(actor, tenure));
        }
    }

    private static void put(Map<String, List<Actor>> index, String key, Actor actor) {
        List<Actor> at = index.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (!at.contains(actor)) {
            at.add(actor);
        }
    }

    private String family(String key, Actor actor) {
        boolean first = actor.country() != null && familyFirst.contains(actor.country());
        return first ? key.substring(0, key.indexOf(' ')) : Spelling.last(key);
    }

    /** Everyone and everything, in order of the files. */
    public List<Actor> actors() {
        return List.copyOf(byId.values());
    }

    public @Nullable Actor byId(String id) {
        return byId.get(id);
    }

    /** The actors that go by a name in a language; spelling, case and accents make no difference. */
    public List<Actor> named(String name, String language) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Named named : names.get(Spelling.key(name))) {
            if (serves(named.alias().language(), language)) {
                found.add(named.actor());
            }
        }
        return List.copyOf(found);
    }

    /** The people with this family name. */
    public List<Actor> family(String name) {
        return List.copyOf(families.getOrDefault(Spelling.key(name), List.of()));
    }

    /** The people whose full name sounds like this one: <i>Sergej Šojgu</i>, <i>Serghei Shoigu</i>. */
    public List<Actor> soundingLike(String name) {
        String key = Spelling.key(Script.latin(name));
        return key.indexOf(' ') < 0
                ? List.of()
                : sounds.getOrDefault(Sound.of(key), List.of()).stream()
                        .filter(actor ->
                                actor.aliases().stream().anyMatch(alias -> Sound.near(Spelling.key(alias.text()), key)))
                        .toList();
    }

    /** Whoever a name may mean, in any language: those of that name, else who sounds so, else who has it as family name. */
    public List<Match> find(String name) {
        String key = Spelling.key(name);
        List<Match> matches = new ArrayList<>();
        for (Named named : names.get(key)) {
            matches.add(new Match(named.actor(), named.alias().text(), Match.How.SAME_NAME));
        }
        if (matches.isEmpty()) {
            soundingLike(name).forEach(actor -> matches.add(new Match(actor, actor.name(), Match.How.SOUNDS_ALIKE)));
        }
        if (matches.isEmpty()) {
            family(name).forEach(actor -> matches.add(new Match(actor, actor.name(), Match.How.FAMILY_NAME)));
        }
        return matches.stream()
                .collect(Collectors.toMap(Match::actor, match -> match, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /**
     * Who held an office on a day: the one who had it last, where two share it.
     *
     * @param office an id of {@code offices.tsv}, or {@code leader} or {@code president} for whichever office that is there
     * @param of the country or organisation
     */
    public @Nullable Actor holder(String office, String of, LocalDate day) {
        return holders.getOrDefault(office(office, of) + "@" + of, List.of()).stream()
                .filter(holder -> holder.tenure().covers(day))
                .max(Comparator.comparing(holder -> holder.tenure().from()))
                .map(Holder::actor)
                .orElse(null);
    }

    /** The office that leads a country or that its president holds, for {@code leader} and {@code president}. */
    String office(String office, String of) {
        return leading.getOrDefault(office + "@" + of, office);
    }

    /** The English word for an office. */
    public String role(String office) {
        return roles.getOrDefault(office, office.replace('_', ' '));
    }

    PhraseIndex<Named> names() {
        return names;
    }

    PhraseIndex<Demonym> demonyms() {
        return demonyms;
    }

    /** Whether the family name stands first in a country's names. */
    boolean isFamilyFirst(@Nullable String country) {
        return country != null && familyFirst.contains(country);
    }

    static boolean serves(String aliasLanguage, String language) {
        return aliasLanguage.isEmpty() || aliasLanguage.equals(language);
    }
}
