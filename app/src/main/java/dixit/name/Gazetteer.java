package dixit.name;

import dixit.language.DataFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places with their names and coordinates; immutable. */
public final class Gazetteer {
    private static final List<String> LANGUAGES = List.of("it", "en", "de");

    private final PhraseIndex<Site> sites = new PhraseIndex<>();
    private final Map<String, Place> countries = new HashMap<>();

    /**
     * A place as the gazetteer has it.
     *
     * @param place where it is
     * @param population how many live there; 0 where unknown
     * @param feature what it is: capital, city, region, …
     * @param language of the name it was found by; empty for any
     * @param name the name as it is written
     */
    record Site(Place place, long population, String feature, String language, String name) {

        boolean isCapital() {
            return feature.equals("capital");
        }

        boolean isSettlement() {
            return isCapital() || feature.equals("city") || feature.equals("town");
        }
    }

    private Gazetteer() {}

    /** Reads {@code places/places.tsv}, the user's own places after those in the jar. */
    public static Gazetteer load(DataFiles data) {
        Gazetteer gazetteer = new Gazetteer();
        Table.rows(data, "places/places.tsv").forEach(gazetteer::add);
        for (Table.Row row : Table.rows(data, "register/countries.tsv")) {
            String code = row.get("code");
            gazetteer.countries.put(code, new Place(row.get("name"), code, degrees(row, "lat"), degrees(row, "lon")));
        }
        return gazetteer;
    }

    private void add(Table.Row row) {
        Place place = new Place(row.get("name"), row.orNull("country"), degrees(row, "lat"), degrees(row, "lon"));
        String population = row.get("population");
        long people = population.isEmpty() ? 0 : Long.parseLong(population);
        String feature = row.get("feature");
        row.names(LANGUAGES).forEach((name, language) -> add(new Site(place, people, feature, language, name)));
    }

    private void add(Site site) {
        sites.add(Spelling.key(site.name()), site);
    }

    private static @Nullable Double degrees(Table.Row row, String column) {
        String value = row.get(column);
        try {
            return value.isEmpty() ? null : Double.valueOf(value);
        } catch (NumberFormatException e) {
            throw row.error("no degrees in column " + column + ": '" + value + "'");
        }
    }

    /** The places of a name in a language. */
    List<Site> named(String name, String language) {
        return sites.get(Spelling.key(name)).stream()
                .filter(site -> Register.serves(site.language(), language))
                .toList();
    }

    /** A country as a place: roughly its middle. */
    @Nullable
    Place country(String code) {
        return countries.get(code);
    }

    /** Where a place lies that is known by its English name and country; a country by itself roughly in its middle. */
    public @Nullable Place locate(String name, @Nullable String country) {
        Place best = null;
        long most = -1;
        for (Site site : named(name, "en")) {
            boolean there = country == null || country.equals(site.place().country());
            if (there && site.place().latitude() != null && site.population() > most) {
                best = site.place();
                most = site.population();
            }
        }
        return best != null || country == null ? best : countries.get(country);
    }

    PhraseIndex<Site> sites() {
        return sites;
    }
}
