package dixit.export;

import dixit.event.Plover;
import dixit.language.DataFiles;
import org.jspecify.annotations.Nullable;

/** CAMEO codes of PLOVER types and modes. */
record Cameo(Scales scales) {

    static Cameo load(DataFiles data) {
        return new Cameo(Scales.load(data, "export/cameo.yaml"));
    }

    /** The most precise code, two to four digits. */
    String code(Plover type, @Nullable String mode) {
        return scales.of(type, mode, "code").toString();
    }

    /** Its first three digits. */
    static String base(String code) {
        return code.substring(0, Math.min(3, code.length()));
    }

    /** Its first two digits: the category. */
    static String root(String code) {
        return code.substring(0, 2);
    }

    double goldstein(Plover type) {
        return ((Number) scales.of(type, null, "goldstein")).doubleValue();
    }
}
