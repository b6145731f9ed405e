package dixit.proposition;

import dixit.name.Entity;
import java.text.Normalizer;
import java.util.Locale;
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

    /** A name without case, accents and punctuation. */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
