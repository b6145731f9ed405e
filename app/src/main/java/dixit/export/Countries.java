package dixit.export;

import dixit.language.DataException;
import dixit.language.DataFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO 3166-1 alpha-3 code, in the codes of other standards. */
final class Countries {
    private final Map<String, Country> byCode;

    private Countries(Map<String, Country> byCode) {
        this.byCode = byCode;
    }

    /**
     * A country.
     *
     * @param name in English
     * @param alpha2 ISO 3166-1 alpha-2
     * @param fips FIPS 10-4
     * @param cameo CAMEO
     */
    record Country(String name, String alpha2, String fips, String cameo) {}

    /**
     * Reads the list.
     *
     * @throws DataException if it cannot be read
     */
    static Countries load(DataFiles data) {
        Map<String, String> names = new HashMap<>();
        lines(data, "register/countries.tsv").forEach(cells -> names.put(cells[0], cells[1]));
        Map<String, Country> countries = new HashMap<>();
        for (String[] cells : lines(data, "export/countries.tsv")) {
            String name = names.getOrDefault(cells[0], cells[0]);
            countries.put(cells[0], new Country(name, cells[1], cells[2], cells[3]));
        }
        return new Countries(Map.copyOf(countries));
    }

    private static List<String[]> lines(DataFiles data, String path) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(data.open(path), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new DataException(path + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    @Nullable
    Country of(@Nullable String code) {
        return code == null ? null : byCode.get(code);
    }
}
