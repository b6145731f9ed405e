package dixit.time;

import java.util.Set;

/** The same meaning always, without days: {@code PAST_REF}, {@code PXD}. */
record Fixed(TimeExpression.Type type, String value) implements Production {
    @Override
    public boolean isServedBy(Set<String> slots) {
        return true;
    }

    @Override
    public Meaning meaning(Slots slots, Reference reference) {
        return Meaning.vague(type, value);
    }
}
