package dixit.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Scores claims against gold: F1 of the pairing by overlap, times the mean share of right fields among the pairs. */
final class ClaimScore {
    private static final double LEAST_OVERLAP = 0.35;
    private static final JsonNode STATE = StringNode.valueOf("STATE");

    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private final int[] beyond = new int[2];
    private final double f1;

    ClaimScore(List<JsonNode> gold, List<JsonNode> found) {
        Map<Integer, Integer> pairs = Pairing.of(
                gold.size(),
                found.size(),
                (g, f) -> overlap(gold.get(g).get("content"), found.get(f).get("content")),
                LEAST_OVERLAP);
        pairs.forEach((g, f) -> check(gold.get(g), found.get(f)));
        double recall = (double) pairs.size() / gold.size();
        double precision = found.isEmpty() ? 0 : (double) pairs.size() / found.size();
        f1 = pairs.isEmpty() ? 0 : 2 * precision * recall / (precision + recall);
    }

    double f1() {
        return f1;
    }

    /** Of the gold acts that say more than STATE: how many are right, and how many there are. */
    String beyondState() {
        return beyond[0] + " of " + beyond[1];
    }

    double overall() {
        return f1
                * fields.values().stream()
                        .mapToDouble(count -> (double) count[0] / count[1])
                        .average()
                        .orElse(0);
    }

    private static double overlap(JsonNode a, JsonNode b) {
        int shared = Math.min(end(a), end(b)) - Math.max(begin(a), begin(b));
        if (shared <= 0) {
            return 0;
        }
        double shorter = Math.min(end(a) - begin(a), end(b) - begin(b));
        double union = (end(a) - begin(a)) + (end(b) - begin(b)) - shared;
        return 0.5 * shared / shorter + 0.5 * shared / union;
    }

    private void check(JsonNode gold, JsonNode found) {
        List<JsonNode> want = list(gold.get("sources"));
        List<JsonNode> got = list(found.get("sources"));
        count("source", want.isEmpty() ? got.isEmpty() : !got.isEmpty() && touches(want.getLast(), got.getLast()));
        boolean chain = want.size() == got.size();
        for (int i = 0; chain && i < want.size(); i++) {
            chain = touches(want.get(i), got.get(i));
        }
        count("chain", chain);
        boolean act = accepts(gold, "act", gold.get("act"), found.get("act"));
        count("act", act);
        if (!accepts(gold, "act", gold.get("act"), STATE)) {
            beyond[0] += act ? 1 : 0;
            beyond[1]++;
        }
        count("quotation", accepts(gold, "quotation", gold.get("quotation"), found.get("quotation")));
        count(
                "event",
                accepts(
                        gold,
                        "plover",
                        gold.get("event").get("plover"),
                        found.get("event").get("plover")));
        count("actors", countries(gold.get("actors")).equals(countries(found.get("actors"))));
        count("recipients", countries(gold.get("recipients")).equals(countries(found.get("recipients"))));
        if (isThere(gold.get("time"))) {
            count("time", isThere(found.get("time")) && sameDays(gold.get("time"), found.get("time")));
        }
        if (isThere(gold.get("place"))) {
            String name = gold.get("place").get("name").asString();
            count(
                    "place",
                    isThere(found.get("place"))
                            && name.equalsIgnoreCase(
                                    found.get("place").get("name").asString()));
        }
        for (String axis : List.of("certainty", "polarity", "tense")) {
            count(
                    axis,
                    accepts(
                            gold,
                            axis,
                            gold.get("factuality").get(axis),
                            found.get("factuality").get(axis)));
        }
    }

    private void count(String field, boolean right) {
        int[] count = fields.computeIfAbsent(field, name -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    private static boolean accepts(JsonNode gold, String field, JsonNode want, JsonNode got) {
        if (Objects.equals(want, got)) {
            return true;
        }
        JsonNode accept = gold.get("accept");
        return isThere(accept) && list(accept.get(field)).contains(got);
    }

    private static boolean sameDays(JsonNode a, JsonNode b) {
        return Objects.equals(a.get("begin"), b.get("begin")) && Objects.equals(a.get("end"), b.get("end"));
    }

    private static boolean touches(JsonNode a, JsonNode b) {
        return begin(a) < end(b) && begin(b) < end(a);
    }

    private static int begin(JsonNode span) {
        return span.get("begin").asInt();
    }

    private static int end(JsonNode span) {
        return span.get("end").asInt();
    }

    private static boolean isThere(JsonNode node) {
        return node != null && !node.isNull();
    }

    private static List<JsonNode> list(JsonNode node) {
        return isThere(node) ? StreamSupport.stream(node.spliterator(), false).toList() : List.of();
    }

    private static Set<String> countries(JsonNode parties) {
        return list(parties).stream()
                .map(party -> party.get("country"))
                .filter(ClaimScore::isThere)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
