package dixit.syntax;

/**
 * Part of speech and features together, the class the tagger chooses.
 *
 * @param upos universal part of speech
 * @param features universal features
 */
public record Tag(Upos upos, Features features) implements Comparable<Tag> {

    /** Reads what {@link #toString} gives. */
    public static Tag parse(String text) {
        int space = text.indexOf(' ');
        return new Tag(Upos.valueOf(text.substring(0, space)), Features.parse(text.substring(space + 1)));
    }

    boolean isFinite() {
        return features.has("VerbForm", "Fin");
    }

    boolean isParticiple() {
        return upos == Upos.VERB && features.has("VerbForm", "Part");
    }

    boolean isArticle() {
        return upos == Upos.DET && features.has("PronType", "Art");
    }

    /** Whether it is one of those determiners that stand only with a noun: an article or a possessive. */
    boolean isBoundDeterminer() {
        return isArticle() || (upos == Upos.PRON && features.has("Poss", "Yes"));
    }

    @Override
    public int compareTo(Tag other) {
        int byPart = upos.compareTo(other.upos);
        return byPart != 0 ? byPart : features.toString().compareTo(other.features.toString());
    }

    @Override
    public String toString() {
        return upos + " " + features;
    }
}
