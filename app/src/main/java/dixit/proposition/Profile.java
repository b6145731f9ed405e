package dixit.proposition;

import dixit.event.Plover;
import dixit.factuality.Factuality.Tense;
import dixit.name.Entity;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the claims of a proposition say of their event so far; a single claim is the smallest. */
final class Profile {
    final Set<String> claims = new HashSet<>();
    final Set<String> types = new HashSet<>();
    final Set<String> modes = new HashSet<>();
    final Map<String, Entity> actors = new LinkedHashMap<>();
    final Map<String, Entity> recipients = new LinkedHashMap<>();
    final Map<String, Set<String>> objects = new LinkedHashMap<>();
    final Map<String, Set<String>> triggers = new LinkedHashMap<>();
    final Map<String, Set<String>> words = new LinkedHashMap<>();
    final Set<String> topics = new LinkedHashSet<>();
    final Map<String, Set<Tense>> tenses = new LinkedHashMap<>();

    final Setting setting;

    boolean directed;

    Profile(Testimony testimony) {
        setting = new Setting(testimony);
        takeIn(testimony);
    }

    /** Takes in a later claim: its stated time and place supersede. */
    void add(Testimony testimony) {
        setting.add(testimony);
        takeIn(testimony);
    }

    private void takeIn(Testimony testimony) {
        Happening event = testimony.event();
        String language = testimony.origin().language();
        claims.add(testimony.id());
        Plover type = event.type();
        types.add(type == null ? "" : type.name());
        directed = !(type == Plover.CONSULT || type == Plover.COOPERATE || type == Plover.AGREE);
        if (event.mode() != null) {
            modes.add(event.mode());
        }
        event.actors().forEach(entity -> actors.putIfAbsent(key(entity), entity));
        event.recipients().forEach(entity -> recipients.putIfAbsent(key(entity), entity));
        collect(objects, language, Stems.ofObject(event.object()));
        collect(triggers, language, Stems.of(event.trigger()));
        collect(words, language, ownWords(testimony));
        topics.addAll(testimony.origin().topics());
        tenses.computeIfAbsent(testimony.origin().document(), unseen -> EnumSet.noneOf(Tense.class))
                .add(testimony.factuality().tense());
    }

    /** The words of a claim without those that name its parties, which are compared by themselves. */
    private static Set<String> ownWords(Testimony testimony) {
        Set<String> stems = Stems.of(testimony.content());
        for (Entity party : testimony.event().parties()) {
            stems.removeAll(Stems.of(party.name()));
        }
        return stems;
    }

    private static void collect(Map<String, Set<String>> into, String language, Set<String> stems) {
        if (!stems.isEmpty()) {
            into.computeIfAbsent(language, key -> new HashSet<>()).addAll(stems);
        }
    }

    Map<String, Entity> parties() {
        Map<String, Entity> parties = new LinkedHashMap<>(actors);
        parties.putAll(recipients);
        return parties;
    }

    static String key(Entity entity) {
        return Objects.requireNonNullElseGet(NameKey.of(entity), () -> "? " + entity.country());
    }
}
