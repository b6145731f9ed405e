package dixit.proposition;

import dixit.event.Plover;
import dixit.factuality.Factuality.Tense;
import dixit.name.Entity;
import dixit.name.EntityKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a claim with a proposition, feature by feature. */
final class Comparison {
    private static final long CLOSE_DAYS = 3;
    private static final long FAR_DAYS = 60;

    /** Verbal cooperation, but for talks, which have words of their own. */
    private static final Set<String> VERBAL = Arrays.stream(Plover.values())
            .filter(type -> type.quad() == 1 && type != Plover.CONSULT)
            .map(Plover::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TRANSFERS = Set.of(Plover.AID.name(), Plover.COOPERATE.name());

    /** What two types of verbal cooperation are worth. */
    private static final double NEAR = -0.1;

    /** From which share of its words what is transferred is the same. */
    private static final double ALIKE = 0.5;

    private Comparison() {}

    static Map<Feature, Double> of(Testimony testimony, Profile claim, Profile proposition) {
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        values.put(Feature.BASE, 1.0);
        values.put(Feature.ABOUT, proposition.claims.contains(testimony.about()) ? 1.0 : 0);
        values.put(Feature.TYPE, types(claim, proposition));
        values.put(Feature.MODE, modes(claim, proposition));
        Collection<Entity> ours = claim.parties().values();
        Collection<Entity> theirs = proposition.parties().values();
        values.put(Feature.PARTIES, (same(ours, theirs) + same(theirs, ours)) / 2);
        values.put(Feature.OTHER_PERSON, replaced(ours, theirs));
        values.put(Feature.ROLES_SWAPPED, swapped(claim, proposition) ? 1.0 : 0);
        values.put(Feature.STATED_TIME, statedTime(claim.setting, proposition.setting));
        values.put(Feature.IMPLIED_TIME, impliedTime(claim, proposition));
        values.put(Feature.TENSES_IN_ONE_REPORT, tensesClash(testimony, proposition) ? 1.0 : 0);
        values.put(Feature.PLACE, place(claim.setting, proposition.setting));
        values.put(Feature.OBJECT, words(claim.objects, proposition.objects, true));
        values.put(Feature.WORDS, words(claim.words, proposition.words, false));
        values.put(Feature.STORY, Stems.overlap(claim.topics, proposition.topics));
        return values;
    }

    /** Events that PLOVER has no type for are of one type if their own words, where one language allows to tell, are. */
    private static double types(Profile a, Profile b) {
        if (!shared(a.types, b.types)) {
            return otherTypes(a, b);
        }
        return a.types.contains("") && words(a.triggers, b.triggers, true) < 0 ? -1 : 1;
    }

    /** Who agrees, supports or gives way is told by the same words, a delivery is a sale or aid: one type is taken for the other. */
    private static double otherTypes(Profile a, Profile b) {
        if (shared(a.types, VERBAL) && shared(b.types, VERBAL)) {
            return NEAR;
        }
        boolean transfers = shared(a.types, TRANSFERS) && shared(b.types, TRANSFERS);
        return transfers && words(a.objects, b.objects, false) >= ALIKE ? 0 : -1;
    }

    private static boolean shared(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static double modes(Profile a, Profile b) {
        if (a.modes.isEmpty() || b.modes.isEmpty()) {
            return 0;
        }
        return shared(a.modes, b.modes) ? 1 : -1;
    }

    /** The share of {@code ours} that are among {@code theirs}; a country stands half for its people. */
    private static double same(Collection<Entity> ours, Collection<Entity> theirs) {
        return ours.stream()
                .mapToDouble(one -> theirs.stream()
                        .mapToDouble(other -> likeness(one, other))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    private static double likeness(Entity one, Entity other) {
        if (Profile.key(one).equals(Profile.key(other)) || NameKey.holds(one, other) || NameKey.holds(other, one)) {
            return 1;
        }
        boolean compatriots = one.country() != null && one.country().equals(other.country());
        return compatriots && !(isSomebody(one) && isSomebody(other)) ? 0.7 : 0;
    }

    private static boolean isSomebody(Entity entity) {
        return entity.name() != null && entity.kind() != EntityKind.COUNTRY && entity.kind() != EntityKind.GROUP;
    }

    private static double replaced(Collection<Entity> ours, Collection<Entity> theirs) {
        return ours.stream()
                .filter(Comparison::isSomebody)
                .mapToDouble(one -> isReplaced(one, theirs) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static boolean isReplaced(Entity one, Collection<Entity> theirs) {
        boolean there = theirs.stream().anyMatch(other -> likeness(one, other) > 0);
        return !there && theirs.stream().anyMatch(other -> isSomebody(other) && stand(one, other));
    }

    /** Whether two could stand for each other: of one country, or organisations of none. */
    private static boolean stand(Entity one, Entity other) {
        boolean bodies = one.kind() == EntityKind.ORGANISATION && other.kind() == EntityKind.ORGANISATION;
        return Objects.equals(one.country(), other.country()) && (one.country() != null || bodies);
    }

    private static boolean swapped(Profile a, Profile b) {
        Set<String> actors = countries(a.actors.values());
        Set<String> recipients = countries(a.recipients.values());
        return a.directed
                && b.directed
                && !actors.isEmpty()
                && !recipients.isEmpty()
                && !actors.equals(recipients)
                && actors.equals(countries(b.recipients.values()))
                && recipients.equals(countries(b.actors.values()));
    }

    private static Set<String> countries(Collection<Entity> entities) {
        return entities.stream().map(Entity::country).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static double statedTime(Setting a, Setting b) {
        Window ours = a.stated;
        Window theirs = b.stated;
        if (ours == null || theirs == null) {
            return 0;
        }
        long gap = ours.gap(theirs);
        if (gap > 0) {
            return gap <= CLOSE_DAYS ? -0.3 : -1;
        }
        return Math.max(ours.days(), theirs.days()) <= FAR_DAYS ? 1 : 0.5;
    }

    private static double impliedTime(Profile claim, Profile proposition) {
        double likely = impliedTime(claim.setting, proposition.setting);
        return areOfMembership(claim, proposition) ? Math.max(0, likely) : likely;
    }

    /** Whether a state is to belong to the same body in both: that takes years, and comes once. */
    private static boolean areOfMembership(Profile claim, Profile proposition) {
        return claim.types.equals(Set.of(Plover.SUPPORT.name()))
                && proposition.types.contains(Plover.SUPPORT.name())
                && claim.actors.values().stream().anyMatch(actor -> actor.kind() == EntityKind.COUNTRY)
                && claim.recipients.entrySet().stream()
                        .anyMatch(each -> isBody(each.getValue()) && proposition.recipients.containsKey(each.getKey()));
    }

    private static boolean isBody(Entity entity) {
        return entity.kind() == EntityKind.ORGANISATION && entity.country() == null;
    }

    private static double impliedTime(Setting a, Setting b) {
        if (a.stated != null && b.stated != null) {
            return 0;
        }
        long gap = a.window().gap(b.window());
        if (gap == 0) {
            return 1;
        }
        double likely = gap <= FAR_DAYS ? 1 - 2.0 * gap / FAR_DAYS : -1;
        boolean recalled = gap <= FAR_DAYS && (mayRecall(a, b) || mayRecall(b, a));
        return recalled ? Math.max(0, likely) : likely;
    }

    /** Whether what is told without a date, and later, may look back on the other. */
    private static boolean mayRecall(Setting undated, Setting other) {
        return undated.stated == null
                && undated.window().first().isAfter(other.window().last());
    }

    private static boolean tensesClash(Testimony testimony, Profile proposition) {
        Set<Tense> told = proposition.tenses.getOrDefault(testimony.origin().document(), Set.of());
        boolean expected = testimony.factuality().tense() == Tense.FUTURE;
        return !told.isEmpty()
                && told.stream().allMatch(tense -> tense != Tense.UNKNOWN && (tense == Tense.FUTURE) != expected);
    }

    private static double place(Setting a, Setting b) {
        if (a.place == null || b.place == null) {
            return 0;
        }
        if (a.place.name().equals(b.place.name())) {
            return 1;
        }
        @Nullable String country = a.place.country();
        return country == null || country.equals(b.place.country()) ? 0 : -1;
    }

    private static double words(Map<String, Set<String>> ours, Map<String, Set<String>> theirs, boolean mayExclude) {
        double best = 0;
        boolean comparable = false;
        for (Map.Entry<String, Set<String>> mine : ours.entrySet()) {
            for (Map.Entry<String, Set<String>> other : theirs.entrySet()) {
                comparable |= mine.getKey().equals(other.getKey());
                best = Math.max(best, Stems.overlap(mine.getValue(), other.getValue()));
            }
        }
        return best == 0 && comparable && mayExclude ? -1 : best;
    }
}
