package dixit.ledger;

import dixit.language.DataException;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.language.RuleFile;
import dixit.proposition.Label;
import dixit.proposition.Weights;
import dixit.story.Credits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The data that joining turns on: weights, agencies, credit lines, labels. */
public final class JoiningData {
    private final DataFiles data;
    private final Weights weights;
    private final Map<String, List<String>> agencies;
    private final Map<String, Credits> credits = new ConcurrentHashMap<>();

    /**
     * Reads the weights and agencies; what belongs to a language is read when it is first asked for.
     *
     * @throws DataException if a file is missing or malformed
     */
    public JoiningData(DataFiles data) {
        this.data = data;
        Map<String, Double> named = new LinkedHashMap<>();
        RuleFile.readMap(data, "joining/propositions.yaml").forEach((name, value) -> named.put(name, number(value)));
        this.weights = Weights.of(named);
        this.agencies = lists("joining/agencies.yaml");
    }

    public Weights weights() {
        return weights;
    }

    /** The credit lines of a language; English ones for a language without. */
    public Credits credits(String language) {
        return credits.computeIfAbsent(language, this::readCredits);
    }

    private Credits readCredits(String language) {
        Map<String, String> patterns = new LinkedHashMap<>();
        for (Rule rule : new Pack(having(language, "credits.yaml"), data).rules("credits.yaml")) {
            rule.allow(Set.of("pattern"));
            patterns.put(rule.name(), rule.string("pattern"));
        }
        return new Credits(agencies, patterns);
    }

    /** How labels are put in a language; in English for one without. */
    public Label label(String language) {
        String known = having(language, "labels.yaml");
        return new Label(known, lists("languages/" + known + "/labels.yaml"));
    }

    private String having(String language, String file) {
        return data.has("languages/" + language + "/" + file) ? language : "en";
    }

    private Map<String, List<String>> lists(String path) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        RuleFile.readMap(data, path).forEach((key, value) -> {
            if (!(value instanceof List<?> list)) {
                throw new DataException(path + ": '" + key + "' is not a list");
            }
            lists.put(key, list.stream().map(String::valueOf).toList());
        });
        return lists;
    }

    private static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new DataException("joining/propositions.yaml: no number: " + value);
    }
}
