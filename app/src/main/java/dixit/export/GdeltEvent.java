package dixit.export;

import dixit.event.Plover;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.name.Entity;
import dixit.name.Place;
import dixit.proposition.Happening;
import dixit.proposition.Moment;
import dixit.proposition.Proposition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of GDELT 2.0's event table, 61 columns: a proposition. */
record GdeltEvent(Cameo cameo, Countries countries) {
    static final int COLUMNS = 61;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int ACTOR_COLUMNS = 10;
    private static final int GEO_COLUMNS = 8;

    /** GLOBALEVENTID: the first 52 bits of the proposition's id, which every program can hold as a number. */
    static long id(Proposition proposition) {
        return Long.parseLong(proposition.id().substring(0, 13), 16);
    }

    static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    /** The day of the event; where it is not known, that of its first report. */
    static LocalDate day(Dossier dossier) {
        Happening event = dossier.proposition().event();
        LocalDate known = event.first() != null ? event.first() : event.last();
        return known != null ? known : first(dossier).testimony().origin().day();
    }

    private static LedgerClaim first(Dossier dossier) {
        return dossier.claims().getFirst();
    }

    List<@Nullable Object> cells(Dossier dossier, Plover type) {
        Happening event = dossier.proposition().event();
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS);
        LocalDate day = day(dossier);
        cells.add(id(dossier.proposition()));
        cells.add(Moment.startOf(day)
                .atOffset(ZoneOffset.UTC)
                .format(DateTimeFormatter.BASIC_ISO_DATE)
                .substring(0, 8));
        cells.add("%04d%02d".formatted(day.getYear(), day.getMonthValue()));
        cells.add(day.getYear());
        // GDELT's own reckoning, with months of 30 days.
        double share = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
        cells.add(String.format(Locale.ROOT, "%.4f", day.getYear() + share));
        actor(cells, event.actors());
        actor(cells, event.recipients());
        counts(cells, dossier, type);
        cells.addAll(Collections.nCopies(2 * GEO_COLUMNS, null));
        geo(cells, place(dossier));
        cells.add(stamp(first(dossier).testimony().origin().known()));
        cells.add(Addresses.of(first(dossier).document().document()));
        return cells;
    }

    /** GDELT has room for one; the mentions' Extras name all. */
    private void actor(List<@Nullable Object> cells, List<Entity> entities) {
        if (entities.isEmpty()) {
            cells.addAll(Collections.nCopies(ACTOR_COLUMNS, null));
            return;
        }
        Entity entity = entities.getFirst();
        Countries.Country country = countries.of(entity.country());
        String code = country == null ? "" : country.cameo();
        String sector = Objects.requireNonNullElse(Sectors.cameo(entity), "");
        String name = entity.name() != null ? entity.name() : country == null ? null : country.name();
        cells.add(code + sector);
        cells.add(name == null ? null : name.toUpperCase(Locale.ROOT));
        cells.add(code);
        cells.addAll(Collections.nCopies(4, null));
        cells.add(sector);
        cells.addAll(Collections.nCopies(2, null));
    }

    private void counts(List<@Nullable Object> cells, Dossier dossier, Plover type) {
        String code = cameo.code(type, dossier.proposition().event().mode());
        boolean leads =
                dossier.claims().stream().anyMatch(claim -> claim.claim().sentence() == 0);
        cells.add(leads ? 1 : 0);
        cells.add(code);
        cells.add(Cameo.base(code));
        cells.add(Cameo.root(code));
        cells.add(type.quad());
        cells.add(cameo.goldstein(type));
        cells.add(dossier.claims().size());
        cells.add(dossier.claims().stream()
                .map(claim -> Objects.toString(claim.document().document().outlet(), ""))
                .distinct()
                .count());
        cells.add(dossier.proposition().articles());
        cells.add(null);
    }

    /** The proposition's place with the coordinates that the claims have for it. */
    static @Nullable Place place(Dossier dossier) {
        Place place = dossier.proposition().event().place();
        if (place == null) {
            return null;
        }
        return dossier.claims().stream()
                .map(claim -> claim.claim().place())
                .filter(Objects::nonNull)
                .filter(other -> other.name().equals(place.name()) && other.latitude() != null)
                .findFirst()
                .orElse(place);
    }

    private void geo(List<@Nullable Object> cells, @Nullable Place place) {
        if (place == null) {
            cells.addAll(Collections.nCopies(GEO_COLUMNS, null));
            return;
        }
        Countries.Country country = countries.of(place.country());
        boolean whole = country != null && country.name().equals(place.name());
        boolean american = "USA".equals(place.country());
        cells.add(whole ? 1 : american ? 3 : 4);
        cells.add(whole || country == null ? place.name() : place.name() + ", " + country.name());
        cells.add(country == null ? null : country.fips());
        cells.add(country == null ? null : country.fips());
        cells.add(null);
        cells.add(place.latitude());
        cells.add(place.longitude());
        cells.add(null);
    }
}
