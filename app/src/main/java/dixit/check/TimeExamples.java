package dixit.check;

import dixit.document.Document;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Syntax;
import dixit.time.TimeExpression;
import dixit.time.TimeFinder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The examples of {@code times/}: a text with an expression of time in brackets, and its value. */
final class TimeExamples {
    private final Syntax syntax;
    private final Pack pack;
    private final TimeFinder times;

    TimeExamples(Syntax syntax, Pack pack) {
        this.syntax = syntax;
        this.pack = pack;
        this.times = TimeFinder.load(pack);
    }

    List<Example> all() {
        return Examples.of(pack.code() + " › times", TimeFinder.rules(pack), this::fits, this::fitsNot);
    }

    private List<TimeExpression> find(Document document) {
        return times.find(document, syntax.sentences(document.text(), 0));
    }

    private Optional<String> fits(Rule rule, Object source) {
        TimeExample example = TimeExample.of(rule, source);
        List<TimeExpression> found = find(example.document());
        List<TimeExpression> here = found.stream()
                .filter(time -> time.span().equals(example.span()))
                .toList();
        boolean fits = here.size() == 1
                && Objects.equals(here.getFirst().value(), example.value())
                && here.getFirst().rule().equals(rule.name())
                && (example.days() == null || TimeExample.days(here.getFirst()).equals(example.days()));
        return fits ? Optional.empty() : Optional.of("wanted " + source + ", found " + found);
    }

    private Optional<String> fitsNot(Rule rule, Object example) {
        return find(TimeExample.document(String.valueOf(example))).stream()
                .filter(time -> time.rule().equals(rule.name()))
                .map(time -> "finds " + time + " in: " + example)
                .findFirst();
    }
}
