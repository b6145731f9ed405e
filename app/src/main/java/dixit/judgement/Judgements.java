package dixit.judgement;

import dixit.name.Entity;
import dixit.proposition.Happening;
import dixit.proposition.NameKey;
import dixit.proposition.Speaker;
import dixit.proposition.Testimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The judgements that hold: undone ones left out, of several on one matter the last. */
public final class Judgements {
    private final List<Judgement> holding;
    private final Map<String, String> rejected = new HashMap<>();
    private final Map<String, List<Verdict.Set>> corrections = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> distinct = new HashSet<>();

    /**
     * Takes in judgements.
     *
     * @param all in the order in which they were made
     * @param whose whose judgements apply
     */
    public Judgements(List<Judgement> all, Predicate<String> whose) {
        Set<String> undone = undone(all);
        holding = all.stream()
                .filter(judgement -> !undone.contains(judgement.id()) && whose.test(judgement.who()))
                .toList();
        holding.forEach(this::take);
    }

    /** What is undone by an undoing that is not itself undone. */
    private static Set<String> undone(List<Judgement> all) {
        Set<String> undone = new HashSet<>();
        for (Judgement judgement : all.reversed()) {
            if (judgement.verdict() instanceof Verdict.Undo undo && !undone.contains(judgement.id())) {
                undone.add(undo.judgement());
            }
        }
        return undone;
    }

    public static Judgements none() {
        return new Judgements(List.of(), who -> true);
    }

    private void take(Judgement judgement) {
        switch (judgement.verdict()) {
            case Verdict.Accept accept -> rejected.remove(accept.claim());
            case Verdict.Reject reject -> rejected.put(reject.claim(), judgement.id());
            case Verdict.Set set ->
                corrections
                        .computeIfAbsent(set.claim(), unseen -> new ArrayList<>())
                        .add(set);
            case Verdict.Actor actor -> takeActor(actor);
            case Verdict.Join join -> {}
            case Verdict.Split split -> {}
            case Verdict.Copy copy -> {}
            case Verdict.Undo undo -> {}
        }
    }

    private void takeActor(Verdict.Actor actor) {
        String name = NameKey.of(actor.name());
        String other = NameKey.of(actor.other());
        if (actor.same()) {
            names.put(other, names.getOrDefault(name, actor.name()));
        } else {
            names.remove(other);
            distinct.add(name);
            distinct.add(other);
        }
    }

    /** The claim as people have corrected it. */
    public Testimony apply(Testimony testimony) {
        Testimony corrected = testimony;
        for (Verdict.Set set : corrections.getOrDefault(testimony.id(), List.of())) {
            corrected = Correction.apply(corrected, set.field(), set.value());
        }
        if (!names.isEmpty() || !distinct.isEmpty()) {
            corrected = corrected.with(
                    corrected.sources().stream().map(this::renamed).toList(), renamed(corrected.event()));
        }
        return corrected.rejected(rejected.get(testimony.id()));
    }

    private Speaker renamed(Speaker speaker) {
        Entity entity = speaker.entity();
        return entity == null ? speaker : new Speaker(speaker.kind(), speaker.words(), renamed(entity));
    }

    private Happening renamed(Happening event) {
        return new Happening(
                event.type(),
                event.mode(),
                event.contexts(),
                event.actors().stream().map(this::renamed).toList(),
                event.recipients().stream().map(this::renamed).toList(),
                event.object(),
                event.trigger(),
                event.first(),
                event.last(),
                event.place());
    }

    /** Two spellings of one actor get one name; names that a person holds apart lose the register's id. */
    private Entity renamed(Entity entity) {
        String name = entity.name();
        if (name == null) {
            return entity;
        }
        String key = NameKey.of(name);
        String canonical = names.get(key);
        boolean apart = canonical != null || distinct.contains(key) || names.containsValue(name);
        return apart
                ? new Entity(
                        null,
                        entity.kind(),
                        canonical == null ? name : canonical,
                        entity.country(),
                        entity.role(),
                        entity.sector())
                : entity;
    }

    /** Sets of claims that are propositions of their own. */
    public Collection<Set<String>> apart() {
        return verdicts(Verdict.Split.class).stream()
                .map(split -> Set.copyOf(split.claims()))
                .toList();
    }

    /** The judgements of one kind that hold, in the order in which they were made. */
    public <T extends Verdict> List<T> verdicts(Class<T> kind) {
        return holding.stream()
                .map(Judgement::verdict)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Whether two documents are one text, as the last word of a person has it; null where nobody has judged. */
    public @Nullable Boolean sameText(String document, String other) {
        Boolean same = null;
        for (Verdict.Copy copy : verdicts(Verdict.Copy.class)) {
            if (Set.of(copy.document(), copy.other()).equals(Set.of(document, other))) {
                same = copy.same();
            }
        }
        return same;
    }

    public List<Judgement> holding() {
        return holding;
    }
}
