package dixit.check;

import dixit.Reader;
import dixit.claim.Claim;
import dixit.claim.Reason;
import dixit.document.Span;
import dixit.language.Pack;
import dixit.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples of {@code attribution.yaml} and {@code sources.yaml}: a text, and of one of its claims some fields. */
final class AttributionExamples {
    private final Reader reader;
    private final Pack pack;

    AttributionExamples(Reader reader, Pack pack) {
        this.reader = reader;
        this.pack = pack;
    }

    List<Example> all() {
        List<Example> examples = new ArrayList<>();
        examples.addAll(
                Examples.of(pack.code() + " › attribution", pack.rules("attribution.yaml"), this::fits, this::fitsNot));
        examples.addAll(Examples.of(
                pack.code() + " › sources", pack.rules("sources.yaml"), this::fits, (rule, text) -> noSource(text)));
        return examples;
    }

    private List<Claim> claims(String text) {
        return reader.read(Examples.document(text, pack.code())).claims();
    }

    private Optional<String> fits(Rule rule, Object example) {
        String text = Examples.field(rule, example, "text");
        List<Map<String, String>> found = new ArrayList<>();
        for (Claim claim : claims(text)) {
            Map<String, String> fields = fields(text, claim);
            if (((Map<?, ?>) example).entrySet().stream().allMatch(want -> agrees(fields, want))) {
                return Optional.empty();
            }
            found.add(fields);
        }
        return Optional.of("wanted " + example + ", found " + found);
    }

    private static boolean agrees(Map<String, String> fields, Map.Entry<?, ?> want) {
        return want.getKey().equals("text")
                || String.valueOf(want.getValue()).equalsIgnoreCase(fields.get(String.valueOf(want.getKey())));
    }

    private static Map<String, String> fields(String text, Claim claim) {
        Span source =
                claim.sources().isEmpty() ? null : claim.sources().getLast().span();
        return Map.of(
                "content", claim.content().of(text),
                "act", claim.act().name(),
                "source", source == null ? "" : source.of(text));
    }

    private Optional<String> fitsNot(Rule rule, Object example) {
        for (Claim claim : claims(String.valueOf(example))) {
            Reason act = claim.why().get("act");
            if (act != null && act.rule().equals(rule.name())) {
                return Optional.of("fits: " + example);
            }
        }
        return Optional.empty();
    }

    private Optional<String> noSource(Object example) {
        String text = String.valueOf(example);
        return claims(text).stream().allMatch(claim -> claim.sources().isEmpty())
                ? Optional.empty()
                : Optional.of("has a source: " + text);
    }
}
