package dixit.proposition;

import dixit.event.Plover;
import dixit.name.Entity;
import dixit.name.Place;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event as many claims speak of it, and what is known of it at a moment.
 *
 * @param id that of the earliest claim
 * @param event what most claims say, the latest stated time and place
 * @param history every status so far, oldest first
 * @param claims in order of publication, withdrawn ones left out
 * @param roots independent origins of those that put it forward
 * @param articles how many documents, copies included
 */
public record Proposition(
        String id, Happening event, List<Change> history, List<Testimony> claims, List<Root> roots, int articles) {

    /**
     * Folds the claims of one proposition as they were known at a moment.
     *
     * @param testimonies at least one that was published by then; in any order, rejected ones left out
     */
    public static Proposition of(List<Testimony> testimonies, Instant asOf) {
        List<Testimony> known = testimonies.stream()
                .filter(testimony -> !testimony.origin().known().isAfter(asOf))
                .sorted(Testimony.ORDER)
                .toList();
        if (known.isEmpty()) {
            throw new IllegalArgumentException("no claim was published by " + asOf);
        }
        List<Testimony> standing =
                known.stream().filter(testimony -> testimony.standsAt(asOf)).toList();
        return new Proposition(
                known.getFirst().id(),
                event(standing.isEmpty() ? known : standing),
                History.of(known, asOf),
                standing,
                roots(standing),
                (int) standing.stream()
                        .map(testimony -> testimony.origin().document())
                        .distinct()
                        .count());
    }

    private static List<Root> roots(List<Testimony> standing) {
        Map<String, Root> roots = new LinkedHashMap<>();
        standing.stream()
                .map(Voice::of)
                .filter(Voice::supports)
                .map(Voice::root)
                .forEach(root -> roots.putIfAbsent(root.key(), new Root(root.key(), root.shown(), true)));
        return List.copyOf(roots.values());
    }

    /** Who did what, as most of the claims have it; when and where as the latest that say so. */
    private record Roles(List<Entity> actors, List<Entity> recipients) {}

    private static Happening event(List<Testimony> claims) {
        Setting setting = new Setting(claims.getFirst());
        claims.stream().skip(1).forEach(setting::add);
        List<Happening> events = claims.stream().map(Testimony::event).toList();
        Roles roles = Counts.mostFrequent(events.stream()
                .map(event -> new Roles(event.actors(), event.recipients()))
                .toList());
        Window stated = setting.stated;
        @Nullable Place place = setting.place;
        return new Happening(
                Counts.<Plover>mostFrequent(present(events.stream().map(Happening::type))),
                Counts.<String>mostFrequent(present(events.stream().map(Happening::mode))),
                events.stream()
                        .flatMap(event -> event.contexts().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                roles == null ? List.of() : roles.actors(),
                roles == null ? List.of() : roles.recipients(),
                null,
                null,
                stated == null || stated.first().equals(java.time.LocalDate.MIN) ? null : stated.first(),
                stated == null || stated.last().equals(java.time.LocalDate.MAX) ? null : stated.last(),
                place);
    }

    private static <T> List<T> present(Stream<@Nullable T> values) {
        return values.<T>mapMulti((value, into) -> {
                    if (value != null) {
                        into.accept(value);
                    }
                })
                .toList();
    }

    public Change present() {
        return history.getLast();
    }

    public Status status() {
        return present().status();
    }

    /** Whether somebody of this name is among the parties. */
    public boolean involves(String nameKey) {
        return event.parties().stream()
                .map(NameKey::of)
                .filter(Objects::nonNull)
                .anyMatch(nameKey::equals);
    }
}
