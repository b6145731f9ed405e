package dixit.api;

import dixit.judgement.Field;
import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import dixit.ledger.Ledger;
import dixit.ledger.json.JudgementWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/judgements}: what people have decided, and deciding. */
final class JudgementAnswers {
    private static final String KINDS = "accept, reject, set, join, split, copy, actor, undo";

    private final Ledger ledger;
    private final Clock clock;

    JudgementAnswers(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    byte[] list(Query query) {
        query.allow(Set.of());
        return Json.page(ledger.judgements().reversed(), JudgementWriter::line, null);
    }

    /** Records what a body in JSON decides. */
    byte[] judge(byte[] body) {
        JsonNode said = parse(body);
        String who = optional(said, "who");
        try {
            Judgement judgement =
                    ledger.judge(verdict(said), who == null ? "page" : who, clock.instant(), optional(said, "because"));
            return Json.object(json -> JudgementWriter.fields(judgement, json));
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, "This cannot be judged", String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode said = JsonMapper.shared().readTree(body);
            if (said.isObject()) {
                return said;
            }
        } catch (JacksonException e) {
            throw Refusal.wrong("The body is broken JSON", String.valueOf(e.getOriginalMessage()));
        }
        throw Refusal.wrong("The body is no JSON object", "Send {\"kind\": \"reject\", \"claim\": \"…\"}.");
    }

    private static Verdict verdict(JsonNode said) {
        String kind = text(said, "kind");
        return switch (kind) {
            case "accept" -> new Verdict.Accept(text(said, "claim"));
            case "reject" -> new Verdict.Reject(text(said, "claim"));
            case "set" ->
                new Verdict.Set(
                        text(said, "claim"),
                        Field.valueOf(text(said, "field").toUpperCase(Locale.ROOT)),
                        text(said, "value"));
            case "join" -> new Verdict.Join(text(said, "proposition"), text(said, "other"));
            case "split" -> new Verdict.Split(text(said, "proposition"), texts(said, "claims"));
            case "copy" -> new Verdict.Copy(text(said, "document"), text(said, "other"), same(said));
            case "actor" -> new Verdict.Actor(text(said, "name"), text(said, "other"), same(said));
            case "undo" -> new Verdict.Undo(text(said, "judgement"));
            default -> throw Refusal.wrong("There is no kind of judgement '" + kind + "'", "Known are " + KINDS + ".");
        };
    }

    private static String text(JsonNode said, String name) {
        String text = optional(said, name);
        if (text == null) {
            throw Refusal.wrong("Field '" + name + "' is missing", "Send it as a string.");
        }
        return text;
    }

    private static @Nullable String optional(JsonNode said, String name) {
        JsonNode value = said.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() || value.asString().length() > 2000) {
            throw Refusal.wrong("Field '" + name + "' is no string of at most 2000 characters", "Send it as one.");
        }
        return value.asString();
    }

    private static List<String> texts(JsonNode said, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : said.path(name)) {
            texts.add(each.asString());
        }
        if (texts.isEmpty()) {
            throw Refusal.wrong("Field '" + name + "' is missing", "Send it as a list of strings.");
        }
        return texts;
    }

    private static boolean same(JsonNode said) {
        JsonNode value = said.path("same");
        if (!value.isBoolean()) {
            throw Refusal.wrong("Field 'same' is missing", "Send true or false.");
        }
        return value.asBoolean();
    }
}
