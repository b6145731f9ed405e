package dixit.syntax;

import java.util.Locale;

/**
 * How a lemma is made from a form: drop characters at its end, add others.
 *
 * @param cased whether the form's capitals stay
 * @param drop characters to drop
 * @param add what to add
 */
record LemmaScript(boolean cased, int drop, String add) {

    /** The script that leads from a form to its lemma, dropping as little as possible. */
    static LemmaScript between(String form, String lemma) {
        boolean cased = !lemma.equals(lemma.toLowerCase(Locale.ROOT));
        String base = base(form, cased);
        int shared = 0;
        while (shared < Math.min(base.length(), lemma.length()) && base.charAt(shared) == lemma.charAt(shared)) {
            shared++;
        }
        return new LemmaScript(cased, base.length() - shared, lemma.substring(shared));
    }

    private static String base(String form, boolean cased) {
        return cased ? form : form.toLowerCase(Locale.ROOT);
    }

    boolean fits(String form) {
        return drop < form.length() || (drop == form.length() && !add.isEmpty());
    }

    String apply(String form) {
        String base = base(form, cased);
        return base.substring(0, Math.max(0, base.length() - drop)) + add;
    }

    /** Reads what {@link #toString} gives. */
    static LemmaScript parse(String text) {
        int bar = text.indexOf('|');
        return new LemmaScript(
                text.charAt(0) == '^', Integer.parseInt(text.substring(1, bar)), text.substring(bar + 1));
    }

    @Override
    public String toString() {
        return (cased ? "^" : "-") + drop + "|" + add;
    }
}
