package dixit.name;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody or something that a document speaks of, while it is read: what is learnt later holds for earlier mentions. */
final class Referent {
    EntityKind kind;

    @Nullable
    Actor actor;

    @Nullable
    String name;

    @Nullable
    String country;

    @Nullable
    String role;

    @Nullable
    String sector;

    /** {@code m}, {@code f}, {@code n}, or empty while it is not known. */
    String gender = "";

    boolean plural;

    /** How many there are; 0 where the text does not say. */
    int count;

    /** When it was last mentioned, counted in mentions; 0 before the first. */
    int seen;

    /** Spelling keys of the nouns and names that it has gone by. */
    final Set<String> words = new LinkedHashSet<>();

    private @Nullable Referent same;

    Referent(EntityKind kind) {
        this.kind = kind;
    }

    /** What this was found to be, if it was found to be the same as another. */
    Referent real() {
        Referent at = this;
        while (at.same != null) {
            at = at.same;
        }
        return at;
    }

    /** Takes what a description says for this one: its role and country where they are not known. */
    void learn(Referent description) {
        Referent other = description.real();
        Referent me = real();
        if (other == me) {
            return;
        }
        me.country = me.country == null ? other.country : me.country;
        me.role = me.role == null ? other.role : me.role;
        me.sector = me.sector == null ? other.sector : me.sector;
        me.gender = me.gender.isEmpty() ? other.gender : me.gender;
        me.words.addAll(other.words);
        other.same = me;
    }

    Entity entity() {
        Referent me = real();
        return new Entity(me.actor == null ? null : me.actor.id(), me.kind, me.name, me.country, me.role, me.sector);
    }
}
