package dixit.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells which place a name means, and which country speaks through its capital. */
final class Atlas {
    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Cast cast;

    Atlas(Lexicon lexicon, Discourse discourse, Cast cast) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.cast = cast;
    }

    /** The places that go by exactly these tokens. */
    List<Gazetteer.Site> sites(Parsed parsed, int from, int to) {
        for (PhraseIndex.Found<Gazetteer.Site> found : lexicon.sitesAt(parsed.tokens(), from)) {
            if (found.length() == to - from) {
                return found.entries();
            }
        }
        return List.of();
    }

    /** Of places with one name: that of the country named right behind it, else the likeliest. */
    Gazetteer.@Nullable Site site(Parsed parsed, int from, int to) {
        Gazetteer.Site best = null;
        double highest = 0;
        for (Gazetteer.Site site : sites(parsed, from, to)) {
            double weight =
                    weight(site) + (isNamedBehind(parsed, to, site.place().country()) ? 20 : 0);
            if (best == null || weight > highest) {
                best = site;
                highest = weight;
            }
        }
        return best;
    }

    private double weight(Gazetteer.Site site) {
        double size = StrictMath.log10(1.0 + (double) site.population());
        return size
                + (site.isCapital() ? 4 : 0)
                + (site.isSettlement() ? 0 : 5)
                + Math.min(3, discourse.weight(site.place().country()));
    }

    private boolean isNamedBehind(Parsed parsed, int to, @Nullable String country) {
        for (int i = to; i < Math.min(to + 2, parsed.tokens().size()); i++) {
            for (PhraseIndex.Found<Register.Named> found : lexicon.namesAt(parsed.tokens(), i)) {
                if (found.entries().stream()
                        .anyMatch(named -> named.actor().id().equals(country))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who or what a name of a place stands for: the country, whose capital it may be; else the place. */
    Referent referent(Gazetteer.Site site) {
        String country = site.place().country();
        if (site.isCapital() && country != null) {
            return cast.country(country);
        }
        Referent place = cast.place(site.place());
        if (place.country == null && site.feature().equals("region")) {
            place.country = discourse.scene();
        }
        return place;
    }

    /** The country of a place in the document that is called after a people: <i>Kurdistan</i> for the Kurds. */
    @Nullable
    String homeOf(String people) {
        String stem = people.substring(0, Math.min(4, people.length()));
        return cast.places().stream()
                .filter(place -> place.name != null && place.name.startsWith(stem))
                .map(place -> place.country == null ? discourse.scene() : place.country)
                .findFirst()
                .orElse(null);
    }

    /** The countries that a name points to, for what the document is about. */
    Set<String> countries(Parsed parsed, Spot spot) {
        Set<String> countries = new TreeSet<>();
        List<Actor> actors = new ArrayList<>(lexicon.actors(parsed.tokens(), spot.from(), spot.to()));
        for (Actor actor : actors) {
            boolean speaks =
                    actor.kind() == EntityKind.COUNTRY || (actors.size() == 1 && actor.kind() != EntityKind.MEDIA);
            if (actor.country() != null && speaks) {
                countries.add(actor.country());
            }
        }
        if (countries.isEmpty() && spot.type() == NameType.LOC) {
            sites(parsed, spot.from(), spot.to()).stream()
                    .filter(site -> site.place().country() != null)
                    .max((a, b) -> Double.compare(weight(a), weight(b)))
                    .ifPresent(site -> countries.add(String.valueOf(site.place().country())));
        }
        return countries;
    }
}
