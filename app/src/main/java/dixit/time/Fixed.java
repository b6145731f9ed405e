package dixit.time;

/** The same meaning always, without days: {@code PAST_REF}, {@code PXD}. */
record Fixed(TimeExpression.Type type, String value) implements Production {
    @Override
    public Meaning meaning(Slots slots, Reference reference) {
        return Meaning.vague(type, value);
    }
}
