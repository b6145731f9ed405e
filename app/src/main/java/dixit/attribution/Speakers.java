package dixit.attribution;

import dixit.attribution.CueRule.SourceAt;
import dixit.factuality.FactualityLexicon;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who speaks at a verb of saying, and what he does. */
final class Speakers {
    private final SourceFinder sources;
    private final SourceNouns nouns;
    private final FactualityLexicon factuality;

    Speakers(SourceNouns nouns, FactualityLexicon factuality) {
        this.sources = new SourceFinder(nouns);
        this.nouns = nouns;
        this.factuality = factuality;
    }

    /** The source of a cue; null where the grammar leaves it out, or the speaker of a quotation goes on. */
    @Nullable
    Source of(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        if (cue.rule().source() == SourceAt.NONE) {
            return null;
        }
        if (cue.rule().source() == SourceAt.OBJECT) {
            List<Word> objects = in.children(cue.word(), "obj");
            return objects.isEmpty() ? null : sources.at(report, cue.sentence(), objects.getFirst());
        }
        return cue.passive(in) ? agent(report, cue) : subject(report, cue);
    }

    private @Nullable Source agent(Report report, Cue cue) {
        List<Word> agents = report.sentence(cue.sentence()).children(cue.word(), "obl:agent");
        return agents.isEmpty() ? null : sources.at(report, cue.sentence(), agents.getFirst());
    }

    private @Nullable Source subject(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        if (isFirstPerson(in, cue.word())) {
            return null;
        }
        Word subject = Clauses.subject(in, cue.word());
        if (subject != null && !Clauses.isPredicate(in, subject)) {
            return sources.at(report, cue.sentence(), subject);
        }
        Word at = cue.word();
        Source dropped = sources.dropped(report, cue.sentence(), at);
        while (dropped == null && !at.isRoot() && Clauses.finite(in, at) == null) {
            at = in.word(at.head());
            dropped = sources.dropped(report, cue.sentence(), at);
        }
        return dropped;
    }

    @Nullable
    Source at(Report report, int index, Word word) {
        return sources.at(report, index, word);
    }

    static boolean isFirstPerson(Sentence in, Word verb) {
        Word subject = Clauses.subject(in, verb);
        if (subject != null && !subject.features().get("Person").isEmpty()) {
            return subject.features().has("Person", "1");
        }
        Word finite = Clauses.finite(in, verb);
        return subject == null && finite != null && finite.features().has("Person", "1");
    }

    /** What the source does: by the cue and its negation, else what is usual of such a source. */
    SpeechAct act(Report report, Cue cue, @Nullable Source source, boolean negated) {
        SpeechAct act = cue.rule().act();
        if (act == null) {
            return usual(report, source);
        }
        if (!negated) {
            return act;
        }
        return switch (act) {
            case CONFIRM -> SpeechAct.NOT_CONFIRM;
            case DENY -> SpeechAct.NOT_DENY;
            default -> act;
        };
    }

    private SpeechAct usual(Report report, @Nullable Source source) {
        if (source == null) {
            return SpeechAct.STATE;
        }
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence sentence = report.sentence(i);
            if (sentence.span().contains(source.span())) {
                for (Word word : report.wordsIn(i, source.span())) {
                    SpeechAct act = nouns.act(word.lemma());
                    if (act != null) {
                        return act;
                    }
                }
            }
        }
        return source.kind() == Source.Kind.MEDIA ? SpeechAct.REPORT : SpeechAct.STATE;
    }

    FactualityLexicon factuality() {
        return factuality;
    }
}
