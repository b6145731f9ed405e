package dixit.check;

import dixit.Reader;
import dixit.claim.Claim;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.name.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The examples of {@code whereabouts.yaml}: a text, and the place of one of its claims. */
final class WhereaboutsExamples {
    private final Reader reader;
    private final Pack pack;

    WhereaboutsExamples(Reader reader, Pack pack) {
        this.reader = reader;
        this.pack = pack;
    }

    List<Example> all() {
        return Examples.of(pack.code() + " › whereabouts", pack.rules("whereabouts.yaml"), this::fits, this::fitsNot);
    }

    private List<String> places(String text) {
        return reader.read(Examples.document(text, pack.code())).claims().stream()
                .map(Claim::place)
                .filter(Objects::nonNull)
                .map(Place::name)
                .toList();
    }

    private Optional<String> fits(Rule rule, Object example) {
        List<String> found = places(Examples.field(rule, example, "text"));
        boolean fits = found.contains(Examples.field(rule, example, "place"));
        return fits ? Optional.empty() : Optional.of("wanted " + example + ", found " + found);
    }

    private Optional<String> fitsNot(Rule rule, Object example) {
        List<String> found = places(String.valueOf(example));
        return found.isEmpty() ? Optional.empty() : Optional.of("finds " + found + " in: " + example);
    }
}
