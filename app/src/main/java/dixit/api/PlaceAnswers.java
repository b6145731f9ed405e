package dixit.api;

import static dixit.api.Query.FILTERS;
import static dixit.api.Query.VIEW;

import dixit.event.Plover;
import dixit.name.Place;
import dixit.proposition.Speaker;
import dixit.proposition.Testimony;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** {@code /api/places}: where what is claimed takes place. */
final class PlaceAnswers {
    /** So many of the latest claims are shown with each place. */
    private static final int SHOWN = 12;

    private final Desk desk;

    PlaceAnswers(Desk desk) {
        this.desk = desk;
    }

    private record Key(String name, @Nullable String country) {}

    /** The claims of one place, counted by the quad classes of PLOVER. */
    private static final class Site {
        private final Map<Integer, Integer> quads = new TreeMap<>();
        private int claims;
        private final List<Testimony> latest = new ArrayList<>();

        void add(Testimony testimony) {
            Plover type = testimony.event().type();
            claims++;
            if (type != null) {
                quads.merge(type.quad(), 1, Integer::sum);
            }
            if (latest.size() < SHOWN) {
                latest.add(testimony);
            }
        }
    }

    byte[] list(Query query) {
        query.allow(FILTERS, VIEW, Set.of("limit"));
        Map<Key, Site> sites = new LinkedHashMap<>();
        int claims = Evidence.each(desk, query.filter(), query.view(), testimony -> {
            Place place = testimony.event().place();
            if (place != null) {
                sites.computeIfAbsent(new Key(place.name(), place.country()), unseen -> new Site())
                        .add(testimony);
            }
        });
        List<Map.Entry<Key, Site>> most = sites.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Key, Site> entry) -> -entry.getValue().claims)
                        .thenComparing(entry -> entry.getKey().name()))
                .limit(query.limit())
                .toList();
        return Json.object(json -> {
            Json.items(json, "items", most, (entry, to) -> write(entry.getKey(), entry.getValue(), to));
            json.writeNumberProperty("claims", claims);
            json.writeBooleanProperty("complete", claims < Evidence.MOST);
        });
    }

    private void write(Key key, Site site, JsonGenerator json) {
        Place where = desk.places().locate(key.name(), key.country());
        json.writeStartObject();
        json.writeStringProperty("name", key.name());
        json.writeStringProperty("country", key.country());
        if (where != null && where.latitude() != null && where.longitude() != null) {
            json.writeNumberProperty("latitude", where.latitude());
            json.writeNumberProperty("longitude", where.longitude());
        }
        json.writeNumberProperty("claims", site.claims);
        NetworkAnswers.quads(json, "quads", site.quads);
        Json.items(json, "latest", site.latest, PlaceAnswers::brief);
        json.writeEndObject();
    }

    private static void brief(Testimony testimony, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("claim", testimony.id());
        json.writeStringProperty("words", testimony.content());
        json.writeStringProperty("published", testimony.origin().published());
        json.writeStringProperty("outlet", testimony.origin().outlet());
        Json.items(
                json,
                "sources",
                testimony.sources().stream().map(Speaker::shown).toList(),
                (name, to) -> to.writeString(name));
        json.writeEndObject();
    }
}
