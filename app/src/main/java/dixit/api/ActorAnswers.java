package dixit.api;

import static dixit.api.Query.VIEW;

import dixit.ledger.Filter;
import dixit.name.Actor;
import dixit.name.Match;
import dixit.name.Register;
import dixit.name.Tenure;
import dixit.proposition.Dyads;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** {@code /api/actors} and {@code /api/suggestions}: who somebody is, with whom they deal, and who is meant. */
final class ActorAnswers {
    private static final int SUGGESTED = 12;

    private final Desk desk;

    ActorAnswers(Desk desk) {
        this.desk = desk;
    }

    /** Whoever a name means in the register, and the dyads that the ledger has of that name. */
    byte[] find(Query query) {
        query.allow(VIEW, Set.of("name", "from", "to", "limit"));
        String name = query.text("name");
        if (name == null) {
            throw Refusal.wrong("Parameter 'name' is missing", "Say whom you mean: name=Lavrov.");
        }
        Register register = desk.register();
        List<Match> matches = register.find(name);
        String asked = matches.isEmpty() ? name : matches.getFirst().actor().name();
        Dyads dyads = new Dyads();
        Filter filter = query.filter();
        Filter acting = acting(filter, asked, null);
        Filter actedUpon = acting(filter, null, asked);
        Evidence.each(desk, acting, query.view(), dyads::add);
        Evidence.each(desk, actedUpon, query.view(), dyads::add);
        return Json.object(json -> {
            json.writeStringProperty("name", asked);
            Json.items(json, "register", matches, (match, to) -> entry(register, match, to));
            NetworkAnswers.write(dyads.most(query.limit()), json);
        });
    }

    private static Filter acting(Filter filter, @Nullable String actor, @Nullable String recipient) {
        return new Filter(
                null, actor, recipient, null, null, null, null, null, null, filter.from(), filter.to(), filter.limit());
    }

    private static void entry(Register register, Match match, JsonGenerator json) {
        Actor actor = match.actor();
        json.writeStartObject();
        json.writeStringProperty("id", actor.id());
        json.writeStringProperty("kind", actor.kind().name());
        json.writeStringProperty("name", actor.name());
        json.writeStringProperty("country", actor.country());
        json.writeStringProperty("sector", actor.sector());
        json.writeStringProperty("matches", match.alias());
        json.writeStringProperty("how", match.how().name());
        List<String> names =
                actor.aliases().stream().map(Actor.Alias::text).distinct().toList();
        Json.items(json, "names", names, (name, to) -> to.writeString(name));
        Json.items(json, "offices", actor.tenures(), (tenure, to) -> {
            to.writeStartObject();
            to.writeStringProperty("office", register.role(tenure.office()));
            to.writeStringProperty("of", tenure.of());
            to.writeStringProperty("from", day(tenure, tenure.from()));
            to.writeStringProperty("to", day(tenure, tenure.to()));
            to.writeEndObject();
        });
        json.writeEndObject();
    }

    private static @Nullable String day(Tenure tenure, LocalDate day) {
        boolean open = day.equals(LocalDate.MIN)
                || day.equals(LocalDate.MAX)
                || tenure.to().isBefore(tenure.from());
        return open ? null : day.toString();
    }

    /** Names in the ledger that have a word beginning so, as the register writes them where it knows them. */
    byte[] suggestions(Query query) {
        query.allow(Set.of("beginning"));
        String beginning = query.text("beginning");
        Set<String> names = new LinkedHashSet<>();
        if (beginning != null) {
            desk.ledger().names(beginning, SUGGESTED).forEach(key -> names.add(written(key)));
        }
        return Json.object(json -> {
            Json.items(json, "items", names, (name, to) -> to.writeString(name));
            json.writeNullProperty("next");
        });
    }

    private String written(String key) {
        List<Match> matches = desk.register().find(key);
        boolean same = !matches.isEmpty() && matches.getFirst().how() == Match.How.SAME_NAME;
        return same
                ? matches.getFirst().actor().name()
                : List.of(key.split(" ")).stream()
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining(" "));
    }
}
