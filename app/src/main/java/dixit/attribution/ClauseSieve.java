package dixit.attribution;

import dixit.attribution.CueRule.SourceAt;
import dixit.attribution.CueRule.Takes;
import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs of saying with a clause, an infinitive or an object: <i>ha annunciato che</i>, <i>smentisce il rinvio</i>. */
final class ClauseSieve implements Sieve {
    static final String NAME = "indirect speech";

    private final CueLexicon lexicon;
    private final Speakers speakers;

    ClauseSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence sentence = report.sentence(i);
            for (Word word : sentence.words()) {
                Attribution attribution = at(report, i, sentence, word);
                if (attribution != null) {
                    Attribution told = told(report, sentence, attribution, word);
                    if (told != null) {
                        found.add(told);
                    }
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    private @Nullable Attribution at(Report report, int index, Sentence sentence, Word word) {
        for (CueRule rule : Cue.rules(lexicon, sentence, word)) {
            if (rule.source() == SourceAt.OBJECT) {
                continue;
            }
            Cue cue = new Cue(index, word, rule);
            Set<Word> content = Contents.of(sentence, cue);
            boolean acts = rule.performative() && rule.takes(Takes.CLAUSE) && Clauses.isPredicate(sentence, word);
            if (!content.isEmpty() || acts) {
                boolean negated = cue.negated(sentence, speakers.factuality());
                Source source = speakers.of(report, cue);
                return new Attribution(
                        index,
                        word.index(),
                        cue.span(sentence, speakers.factuality()),
                        source,
                        speakers.act(report, cue, source, negated),
                        negated,
                        content.isEmpty() ? List.of() : List.of(Scope.of(index, content)),
                        rule,
                        name());
            }
        }
        return null;
    }

    /** The outlet that was spoken to: <i>told Reuters</i>, <i>ha detto al Corriere</i>. */
    private @Nullable Attribution told(Report report, Sentence sentence, Attribution inner, Word verb) {
        for (Word child : sentence.children(verb, "obj", "iobj", "obl")) {
            Mention mention = report.names().headedBy(inner.sentence(), child);
            boolean medium = mention != null
                    && !mention.entities().isEmpty()
                    && mention.entities().getFirst().kind() == EntityKind.MEDIA
                    && mention.type() == Mention.Type.NAME;
            if (medium && inner.source() != null) {
                Source source = speakers.at(report, inner.sentence(), child);
                return new Attribution(
                        inner.sentence(),
                        inner.head(),
                        inner.cue(),
                        source,
                        SpeechAct.REPORT,
                        false,
                        inner.scopes(),
                        inner.rule(),
                        "told to a medium");
            }
        }
        return null;
    }
}
