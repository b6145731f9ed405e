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
