package dixit.check;

import dixit.document.Document;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.name.Entity;
import dixit.name.Gazetteer;
import dixit.name.Mention;
import dixit.name.NameFinder;
import dixit.name.Register;
import dixit.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The examples of {@code roles.yaml}: a text, the mention that the rule makes in it, and its country. */
final class NameExamples {
    private final Syntax syntax;
    private final Pack pack;
    private final NameFinder names;

    NameExamples(Syntax syntax, Pack pack) {
        this.syntax = syntax;
        this.pack = pack;
        names = NameFinder.load(pack, Register.load(pack.data()), Gazetteer.load(pack.data()));
    }

    List<Example> all() {
        return Examples.of(pack.code() + " › roles", pack.rules("roles.yaml"), this::fits, this::fitsNot);
    }

    private List<Mention> mentions(String text) {
        Document document = Examples.document(text, pack.code());
        return names.find(document, syntax.sentences(text, 0)).mentions();
    }

    private Optional<String> fits(Rule rule, Object example) {
        String text = Examples.field(rule, example, "text");
        String want = Examples.field(rule, example, "mention");
        Object country = example instanceof Map<?, ?> map ? map.get("country") : null;
        List<String> found = new ArrayList<>();
        for (Mention mention : mentions(text)) {
            boolean ruled = mention.rule().equals(rule.name());
            if (ruled && mention.span().of(text).equals(want) && isOf(mention, country)) {
                return Optional.empty();
            }
            found.add(mention.span().of(text) + " " + mention.entities() + " by " + mention.rule());
        }
        return Optional.of("wanted " + example + ", found " + found);
    }

    private static boolean isOf(Mention mention, @Nullable Object country) {
        return country == null
                || mention.entities().stream().map(Entity::country).anyMatch(of -> Objects.equals(of, country));
    }

    private Optional<String> fitsNot(Rule rule, Object example) {
        return mentions(String.valueOf(example)).stream()
                .filter(mention -> mention.rule().equals(rule.name()))
                .findFirst()
                .map(mention -> "fits: " + example);
    }
}
