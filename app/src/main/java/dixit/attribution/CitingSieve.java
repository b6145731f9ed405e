package dixit.attribution;

import dixit.attribution.CueRule.SourceAt;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sources that a source cites: <i>il New York Times, citando dirigenti americani</i>. */
final class CitingSieve implements Sieve {
    private final CueLexicon lexicon;
    private final Speakers speakers;

    CitingSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return "citing";
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence sentence = report.sentence(i);
            for (Word word : sentence.words()) {
                for (CueRule rule : Cue.rules(lexicon, sentence, word)) {
                    if (rule.source() == SourceAt.OBJECT) {
                        Attribution attribution = at(report, new Cue(i, word, rule), before);
                        if (attribution != null) {
                            found.add(attribution);
                        }
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Attribution at(Report report, Cue cue, List<Attribution> before) {
        Source source = speakers.of(report, cue);
        List<Scope> scopes = scopes(report, cue, before);
        if (source == null || scopes.isEmpty()) {
            return null;
        }
        boolean unnamed = source.kind() == Source.Kind.ANONYMOUS;
        SpeechAct act = unnamed ? SpeechAct.REPORT : speakers.act(report, cue, source, false);
        return new Attribution(
                cue.sentence(), cue.word().index(), cue.word().span(), source, act, false, scopes, cue.rule(), name());
    }

    /** What the citing source puts forward in the same sentence, else the clause that the citing hangs on. */
    private static List<Scope> scopes(Report report, Cue cue, List<Attribution> before) {
        Sentence in = report.sentence(cue.sentence());
        Word governor = Clauses.governor(in, cue.word());
        for (Attribution each : before) {
            if (each.sentence() == cue.sentence() && governor != null && isOf(in, each, governor)) {
                return each.scopes();
            }
        }
        if (governor == null) {
            return List.of();
        }
        Set<Word> words = new LinkedHashSet<>(in.subtree(governor));
        words.removeAll(in.subtree(cue.word()));
        return List.of(Scope.of(cue.sentence(), words));
    }

    /** Whether the citing verb hangs on what attributes: the verb of saying itself, or the one that gives its noun. */
    private static boolean isOf(Sentence in, Attribution attribution, Word governor) {
        Word said = in.word(attribution.head());
        return said.index() == governor.index() || said.head() == governor.index();
    }
}
