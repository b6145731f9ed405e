package dixit.attribution;

import dixit.attribution.CueRule.SourceAt;
import dixit.attribution.CueRule.Takes;
import dixit.document.Span;
import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
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
            Cue cue = new Cue(index, word, rule);
            if (rule.source() == SourceAt.OBJECT) {
                if (isCited(report, cue)) {
                    return null;
                }
                continue;
            }
            Set<Word> content = Contents.of(lexicon, sentence, cue);
            if (content.isEmpty() && rule.takes(Takes.NAME)) {
                content = Set.copyOf(quotedName(report, index, word));
            }
            boolean acts = rule.performative() && rule.takes(Takes.CLAUSE) && Clauses.isPredicate(sentence, word);
            if (!content.isEmpty() || acts) {
                List<Scope> scopes = content.isEmpty() ? List.of() : List.of(Scope.of(index, content));
                return speakers.attribution(report, cue, speakers.of(report, cue), scopes, name());
            }
        }
        return null;
    }

    /** Whether the object is one who can say something: <i>citing officials</i>, not <i>citing the costs</i>. */
    private boolean isCited(Report report, Cue cue) {
        Source source = speakers.of(report, cue);
        return source != null
                && report.sentence(cue.sentence()).children(cue.word(), "obj").stream()
                        .anyMatch(object -> speakers.canSpeak(source, object));
    }

    /** What somebody is called in quotation marks right behind: <i>called the deal “a mistake”</i>. */
    private static List<Word> quotedName(Report report, int index, Word verb) {
        Sentence in = report.sentence(index);
        for (Word object : in.children(verb, "obj", "nsubj:pass")) {
            Word before = object.index() > verb.index() ? object : verb;
            int from = before.span().end();
            for (Quote quote : report.quotes()) {
                int to = quote.outer().begin();
                boolean behind = from <= to && to < in.span().end();
                if (behind && onlyOpens(report.wordsIn(index, new Span(from, to)))) {
                    return report.wordsIn(index, quote.inner());
                }
            }
        }
        return List.of();
    }

    private static boolean onlyOpens(List<Word> words) {
        return words.stream()
                .allMatch(word -> word.isDeterminer() || word.upos() == Upos.ADP || word.upos() == Upos.PUNCT);
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
