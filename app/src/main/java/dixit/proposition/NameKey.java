package dixit.proposition;

import dixit.name.Entity;
import dixit.name.EntityKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Language-free keys for who is meant. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    /** The register's id, else the name without case, accents and punctuation; null for the unnamed. */
    public static @Nullable String of(Entity entity) {
        if (entity.id() != null) {
            return entity.id();
        }
        return entity.name() == null ? null : of(entity.name());
    }

    /**
     * Whether the name of one is a longer form of the other's, of the same kind and country: <i>Acme Motors of Turin</i>
     * and <i>Acme Motors</i>; a single word is so only of a person.
     */
    static boolean holds(Entity longer, Entity shorter) {
        String whole = longer.name();
        String part = shorter.name();
        if (whole == null
                || part == null
                || whole.length() <= part.length()
                || longer.kind() != shorter.kind()
                || (longer.id() != null && shorter.id() != null)
                || !Objects.equals(longer.country(), shorter.country())) {
            return false;
        }
        boolean enough = shorter.kind() == EntityKind.PERSON || part.indexOf(' ') > 0;
        return enough && (" " + whole + " ").contains(" " + part + " ");
    }

    /** A name without case, accents and punctuation. */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
