package dixit.export;

import static dixit.export.Column.count;
import static dixit.export.Column.day;
import static dixit.export.Column.degrees;
import static dixit.export.Column.text;

import dixit.event.Size;
import dixit.name.Entity;
import dixit.name.Place;
import dixit.proposition.Moment;
import dixit.proposition.Speaker;
import dixit.time.TimeExpression;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of claims: one a row, flat; lists in one cell are separated by a semicolon. */
final class ClaimTable {
    static final List<Column> COLUMNS = Stream.of(
                    identity(), document(), words(), chain(), event(), parties(), timeAndPlace(), standing())
            .flatMap(List::stream)
            .toList();

    private ClaimTable() {}

    private static List<Column> identity() {
        return List.of(
                text("claim", row -> row.claim().id()),
                text("proposition", row -> row.proposition().id()),
                text("status", row -> row.proposition().status()));
    }

    private static List<Column> document() {
        return List.of(
                text("document", row -> row.document().id()),
                text("url", row -> row.document().url()),
                text("uri", row -> row.document().uri()),
                text("outlet", row -> row.document().outlet()),
                text("title", row -> row.document().title()),
                text("language", row -> row.document().language()),
                text("published", row -> row.stored().document().origin().published()),
                text("date_known_from", row -> row.document().dateKnownFrom()),
                text("ingested", row -> row.stored().document().ingested()),
                text("copy_of", row -> row.stored().document().origin().copyOf()));
    }

    private static List<Column> words() {
        return List.of(
                count("sentence", row -> row.claim().sentence()),
                count("begin", row -> row.content().begin()),
                count("end", row -> row.content().end()),
                text("content", row -> row.words(row.claim().content())));
    }

    private static List<Column> chain() {
        return List.of(
                text("sources", row -> row.chain(Speaker::shown)),
                text("source_kinds", row -> row.chain(speaker -> speaker.kind().name())),
                text("source_words", row -> row.chain(Speaker::words)),
                text("source_countries", row -> row.chain(ClaimTable::country)),
                text("act", row -> row.testimony().act()),
                text("cue", row -> row.words(row.claim().cue())),
                text("quotation", row -> row.claim().quotation()));
    }

    private static @Nullable String country(Speaker speaker) {
        return speaker.entity() == null ? null : speaker.entity().country();
    }

    private static List<Column> event() {
        return List.of(
                text("plover", row -> row.event().type()),
                text("mode", row -> row.event().mode()),
                text("contexts", row -> TableRow.joined(row.event().contexts())),
                text("trigger", row -> row.words(row.claim().trigger())),
                text("object", row -> row.words(row.claim().event().object())),
                text("certainty", row -> row.testimony().factuality().certainty()),
                text("polarity", row -> row.testimony().factuality().polarity()),
                text("tense", row -> row.testimony().factuality().tense()),
                text("condition", row -> row.claim().condition()),
                text("about", row -> row.claim().about()),
                count("dead", row -> size(row, Size::dead)),
                count("injured", row -> size(row, Size::injured)),
                count("arrested", row -> size(row, Size::arrested)));
    }

    private static @Nullable Integer size(TableRow row, Function<Size, @Nullable Integer> part) {
        Size size = row.claim().event().size();
        return size == null ? null : part.apply(size);
    }

    private static List<Column> parties() {
        return List.of(
                text("actors", row -> TableRow.all(row.event().actors(), Entity::name)),
                text("actor_countries", row -> TableRow.all(row.event().actors(), Entity::country)),
                text("actor_roles", row -> TableRow.all(row.event().actors(), Entity::role)),
                text("actor_sectors", row -> TableRow.all(row.event().actors(), Entity::sector)),
                text("recipients", row -> TableRow.all(row.event().recipients(), Entity::name)),
                text("recipient_countries", row -> TableRow.all(row.event().recipients(), Entity::country)),
                text("recipient_roles", row -> TableRow.all(row.event().recipients(), Entity::role)),
                text("recipient_sectors", row -> TableRow.all(row.event().recipients(), Entity::sector)));
    }

    private static List<Column> timeAndPlace() {
        return List.of(
                text("time_words", row -> time(row, time -> row.words(time.span()))),
                text("time_value", row -> time(row, TimeExpression::value)),
                day("event_begin", row -> row.event().first()),
                day("event_end", row -> row.event().last()),
                text("place", row -> place(row, Place::name)),
                text("place_country", row -> place(row, Place::country)),
                degrees("latitude", row -> place(row, Place::latitude)),
                degrees("longitude", row -> place(row, Place::longitude)));
    }

    private static @Nullable Object time(TableRow row, Function<TimeExpression, @Nullable Object> part) {
        TimeExpression time = row.claim().time();
        return time == null ? null : part.apply(time);
    }

    private static @Nullable Object place(TableRow row, Function<Place, @Nullable Object> part) {
        Place place = row.claim().place();
        return place == null ? null : part.apply(place);
    }

    private static List<Column> standing() {
        return List.of(
                text("root", row -> row.stored().root().shown()),
                text("grade", row -> row.stored().grade()),
                day("withdrawn", row -> {
                    var withdrawn = row.testimony().withdrawn();
                    return withdrawn == null ? null : Moment.dayOf(withdrawn);
                }),
                text("rules", row -> row.evidence().rulesText()));
    }
}
