package dixit.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those who have a name in one document, so that each is one referent however it is written. */
final class Cast {
    private static final Set<String> HEADS = Set.of("head_of_state", "head_of_government");

    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Map<String, Referent> byName = new HashMap<>();
    private final Map<String, Referent> places = new LinkedHashMap<>();
    private final Map<String, Referent> byActor = new HashMap<>();
    private final Map<String, Set<Referent>> byWord = new HashMap<>();

    Cast(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** The referent of an actor of the register. */
    Referent of(Actor actor) {
        Referent known = byActor.get(actor.id());
        if (known != null) {
            return known.real();
        }
        Referent referent = new Referent(actor.kind());
        referent.actor = actor;
        referent.name = actor.name();
        referent.country = actor.country();
        referent.sector = actor.sector();
        referent.role = role(actor);
        byActor.put(actor.id(), referent);
        if (actor.kind() == EntityKind.PERSON) {
            referent.gender = gender(Spelling.key(actor.name()));
            index(Spelling.key(actor.name()), referent);
        }
        return referent;
    }

    Referent country(String code) {
        Actor actor = lexicon.register().byId(code);
        if (actor != null) {
            return of(actor);
        }
        Referent referent = new Referent(EntityKind.COUNTRY);
        referent.country = code;
        return referent;
    }

    private @Nullable String role(Actor actor) {
        List<Tenure> offices = actor.offices(discourse.day());
        return offices.isEmpty()
                ? null
                : lexicon.register().role(offices.getFirst().office());
    }

    /** The person of this name, known or not. */
    Referent person(String name) {
        String key = Spelling.key(name);
        Referent known = byName.get(key);
        if (known != null) {
            return known.real();
        }
        Referent found = key.indexOf(' ') < 0 ? single(key, name) : full(key, name);
        byName.put(key, found);
        return found;
    }

    /** Whether somebody in the document, or in the register, has this as part of the name. */
    boolean knows(String name) {
        return hasPerson(name) || !lexicon.register().family(Spelling.key(name)).isEmpty();
    }

    /** Whether somebody in the document has this as part of the name. */
    boolean hasPerson(String name) {
        return byWord.containsKey(Spelling.key(name));
    }

    private Referent full(String key, String name) {
        Referent inside = containing(key);
        if (inside != null) {
            return inside;
        }
        Actor actor = best(lexicon.register().named(name, lexicon.language()));
        if (actor == null) {
            actor = best(lexicon.register().soundingLike(name));
        }
        if (actor != null) {
            return of(actor);
        }
        Referent referent = unknown(key, name);
        index(key, referent);
        return referent;
    }

    private Referent unknown(String key, String name) {
        Referent referent = new Referent(EntityKind.PERSON);
        referent.name = name;
        referent.gender = gender(key);
        return referent;
    }

    private String gender(String key) {
        String sex = lexicon.lists().sex(key.contains(" ") ? key.substring(0, key.indexOf(' ')) : key);
        return sex == null ? "" : sex;
    }

    private void index(String key, Referent referent) {
        for (String word : key.split(" ")) {
            if (word.length() > 1 && !lexicon.words().is("connectors", word)) {
                byWord.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(referent);
            }
        }
    }

    private Referent single(String key, String name) {
        Referent known = recent(byWord.getOrDefault(key, Set.of()));
        if (known != null) {
            return known;
        }
        List<Actor> exact = lexicon.register().named(name, lexicon.language()).stream()
                .filter(actor -> actor.kind() == EntityKind.PERSON && (key.length() > 2 || holds(actor)))
                .toList();
        Actor actor = exact.isEmpty() ? family(key) : best(exact);
        if (actor != null) {
            return of(actor);
        }
        Referent referent = unknown(key, name);
        byWord.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(referent);
        return referent;
    }

    /** Somebody of this family name: of a country that is spoken of or, where few are called so, in office at the time. */
    private @Nullable Actor family(String key) {
        List<Actor> family = lexicon.register().family(key);
        boolean rare = !lexicon.lists().isCommonFamily(key);
        List<Actor> likely = family.stream()
                .filter(actor -> discourse.isAbout(actor.country()) || (rare && holds(actor)))
                .toList();
        List<Actor> holding = likely.stream().filter(this::holds).toList();
        if (likely.isEmpty() && rare && family.size() == 1) {
            return family.getFirst();
        }
        return best(holding.isEmpty() ? likely : holding);
    }

    private boolean holds(Actor actor) {
        return !actor.offices(discourse.day()).isEmpty();
    }

    /** A longer name that has all words of this one. */
    private @Nullable Referent containing(String key) {
        List<Referent> candidates = new ArrayList<>();
        String[] words = key.split(" ");
        for (Referent referent : byWord.getOrDefault(words[words.length - 1], Set.of())) {
            String name = referent.real().name;
            if (name != null && List.of(Spelling.key(name).split(" ")).containsAll(List.of(words))) {
                candidates.add(referent);
            }
        }
        return recent(candidates);
    }

    private static @Nullable Referent recent(Iterable<Referent> referents) {
        Referent latest = null;
        for (Referent each : referents) {
            Referent real = each.real();
            if (latest == null || real.seen > latest.seen) {
                latest = real;
            }
        }
        return latest;
    }

    /** The one most likely meant: in office at the time, of a country that the document speaks of. */
    @Nullable
    Actor best(List<Actor> actors) {
        Actor best = null;
        for (Actor actor : actors) {
            if (best == null || weight(actor) > weight(best)) {
                best = actor;
            }
        }
        return best;
    }

    private int weight(Actor actor) {
        int about = discourse.weight(actor.country());
        List<Tenure> offices = actor.offices(discourse.day());
        boolean leads = offices.stream().anyMatch(tenure -> HEADS.contains(tenure.office()));
        return (offices.isEmpty() ? 0 : 100)
                + (leads ? 30 : 0)
                + Math.min(50, about * 5)
                + Math.min(9, actor.tenures().size());
    }

    /** The organisation of this name. */
    Referent organisation(String name, List<Actor> actors) {
        Actor actor = best(actors);
        if (actor != null) {
            return of(actor);
        }
        return byName.computeIfAbsent(Spelling.key(name), key -> {
                    Referent referent = new Referent(EntityKind.ORGANISATION);
                    referent.name = name;
                    return referent;
                })
                .real();
    }

    /** The place of this name. */
    Referent place(Place place) {
        return places.computeIfAbsent(place.name(), key -> {
            Referent referent = new Referent(EntityKind.PLACE);
            referent.name = place.name();
            referent.country = place.country();
            return referent;
        });
    }

    Collection<Referent> places() {
        return places.values();
    }
}
