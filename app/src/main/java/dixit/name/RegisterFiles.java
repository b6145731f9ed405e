package dixit.name;

import dixit.language.DataException;
import dixit.language.DataFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the files of {@code register/}. */
record RegisterFiles(
        Map<String, Actor> actors,
        List<DemonymForm> demonyms,
        Map<String, String> offices,
        Map<String, String> leading,
        Set<String> familyFirst) {
    private static final List<String> LANGUAGES = List.of("it", "en", "de");

    /** One form of a word for what comes from a country: <i>russe</i>. */
    record DemonymForm(String people, @Nullable String country, String text, String language) {}

    static RegisterFiles read(DataFiles data) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        List<DemonymForm> demonyms = new ArrayList<>();
        for (Table.Row row : Table.rows(data, "register/countries.tsv")) {
            add(actors, country(row));
            demonyms(row, row.get("code"), demonyms);
        }
        Table.rows(data, "register/peoples.tsv").forEach(row -> demonyms(row, row.orNull("country"), demonyms));
        Map<String, String> leading = new HashMap<>();
        for (Table.Row row : Table.rows(data, "register/countries.tsv")) {
            leading.put("leader@" + row.get("code"), row.get("leader"));
            leading.put("president@" + row.get("code"), row.get("president"));
        }
        Table.rows(data, "register/organisations.tsv").forEach(row -> add(actors, organisation(row)));
        Table.rows(data, "register/people.tsv").forEach(row -> add(actors, person(row)));
        return new RegisterFiles(
                actors,
                demonyms,
                Table.rows(data, "register/offices.tsv").stream()
                        .collect(Collectors.toMap(row -> row.get("office"), row -> row.get("role"), (a, b) -> b)),
                leading,
                Table.rows(data, "register/family_first.tsv").stream()
                        .map(row -> row.get("country"))
                        .collect(Collectors.toSet()));
    }

    private static void add(Map<String, Actor> actors, Actor actor) {
        actors.put(actor.id(), actor);
    }

    private static Actor country(Table.Row row) {
        String code = row.get("code");
        return new Actor(code, EntityKind.COUNTRY, row.get("name"), code, "GOV", aliases(row), List.of());
    }

    private static void demonyms(Table.Row row, @Nullable String country, List<DemonymForm> demonyms) {
        for (String language : LANGUAGES) {
            for (String form : row.list(language + "_demonym")) {
                demonyms.add(new DemonymForm(row.get("name"), country, form, language));
            }
        }
    }

    private static Actor organisation(Table.Row row) {
        return new Actor(
                row.get("id"),
                kind(row),
                row.get("name"),
                row.orNull("country"),
                row.orNull("sector"),
                aliases(row),
                List.of());
    }

    private static EntityKind kind(Table.Row row) {
        try {
            return EntityKind.valueOf(row.get("kind"));
        } catch (IllegalArgumentException e) {
            throw row.error("no kind of actor: '" + row.get("kind") + "'; write ORGANISATION or MEDIA");
        }
    }

    private static Actor person(Table.Row row) {
        List<Actor.Alias> aliases = new ArrayList<>();
        aliases.add(new Actor.Alias(row.get("name"), ""));
        row.list("aliases").forEach(alias -> aliases.add(new Actor.Alias(alias, "")));
        return new Actor(
                row.get("id"),
                EntityKind.PERSON,
                row.get("name"),
                row.orNull("country"),
                row.orNull("sector"),
                aliases,
                tenures(row));
    }

    private static List<Tenure> tenures(Table.Row row) {
        try {
            return row.list("offices").stream().map(Tenure::parse).toList();
        } catch (DataException e) {
            throw row.error(e.getMessage() == null ? "" : e.getMessage());
        }
    }

    private static List<Actor.Alias> aliases(Table.Row row) {
        List<Actor.Alias> aliases = new ArrayList<>();
        row.names(LANGUAGES).forEach((name, language) -> aliases.add(new Actor.Alias(name, language)));
        return aliases;
    }
}
