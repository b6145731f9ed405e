package dixit.attribution;

import dixit.attribution.CueRule.Takes;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is named before a colon at the head of a sentence says what follows it: <i>Netanyahu: we will not sign</i>. */
final class LabelSieve implements Sieve {
    private static final CueRule LABEL = CueRule.plain("name before a colon", Takes.CLAUSE);
    private static final int LONGEST_NAME = 6;

    private final Speakers speakers;

    LabelSieve(Speakers speakers) {
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return "name before a colon";
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            Attribution attribution = at(report, i);
            if (attribution != null) {
                found.add(attribution);
            }
        }
        return found;
    }

    private @Nullable Attribution at(Report report, int index) {
        Sentence in = report.sentence(index);
        int colon = colon(in);
        if (colon < 0) {
            return null;
        }
        List<Word> said = in.words().subList(colon + 1, in.size());
        Word head = head(in, colon);
        Source source = speakers.at(report, index, head);
        boolean clause = said.stream().anyMatch(PositionSieve::isFiniteVerb);
        if (source == null || !clause || !isSomebody(source) || report.quoteAround(said.getFirst()) != null) {
            return null;
        }
        SpeechAct act = speakers.act(report, new Cue(index, head, LABEL), source, false);
        List<Scope> scopes = List.of(Scope.of(index, said));
        return new Attribution(index, head.index(), in.word(colon).span(), source, act, false, scopes, LABEL, name());
    }

    /** Where the colon is that only a name stands before; -1 without one. */
    private static int colon(Sentence in) {
        for (int i = 0; i < Math.min(in.size() - 1, LONGEST_NAME); i++) {
            Word word = in.word(i);
            if (word.form().equals(":")) {
                return i > 0 ? i : -1;
            }
            if (word.upos() == Upos.VERB || word.upos() == Upos.AUX || word.upos() == Upos.PUNCT) {
                return -1;
            }
        }
        return -1;
    }

    /** The word before the colon that the others there hang on. */
    private static Word head(Sentence in, int colon) {
        Word at = in.word(colon - 1);
        while (!at.isRoot() && at.head() < colon) {
            at = in.word(at.head());
        }
        return at;
    }

    /** A person or a medium: the name of another may only be the topic (<i>NATO: leaders meet</i>). */
    private static boolean isSomebody(Source source) {
        return source.kind() == Source.Kind.PERSON || source.kind() == Source.Kind.MEDIA;
    }
}
