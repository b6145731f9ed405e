package dixit.check;

import dixit.Reader;
import dixit.attribution.SpeechAct;
import dixit.claim.Claim;
import dixit.language.Pack;
import dixit.language.Rule;
import java.util.List;
import java.util.Optional;

/** The examples of {@code verdicts.yaml}: a text, and whether a claim in it confirms or denies another. */
final class VerdictExamples {
    private final Reader reader;
    private final Pack pack;

    VerdictExamples(Reader reader, Pack pack) {
        this.reader = reader;
        this.pack = pack;
    }

    List<Example> all() {
        return Examples.of(pack.code() + " › verdicts", pack.rules("verdicts.yaml"), this::fits, this::fitsNot);
    }

    private List<SpeechAct> acts(String text) {
        return reader.read(Examples.document(text, pack.code())).claims().stream()
                .filter(claim -> claim.about() != null)
                .map(Claim::act)
                .toList();
    }

    private Optional<String> fits(Rule rule, Object example) {
        List<SpeechAct> found = acts(Examples.field(rule, example, "text"));
        boolean fits = found.contains(SpeechAct.valueOf(Examples.field(rule, example, "act")));
        return fits ? Optional.empty() : Optional.of("wanted " + example + ", found " + found);
    }

    private Optional<String> fitsNot(Rule rule, Object example) {
        List<SpeechAct> found = acts(String.valueOf(example));
        return found.isEmpty() ? Optional.empty() : Optional.of("finds " + found + " in: " + example);
    }
}
