package dixit;

import dixit.attribution.AttributionFinder;
import dixit.attribution.Attributions;
import dixit.claim.ClaimFinder;
import dixit.claim.Facts;
import dixit.claim.JudgedEvent;
import dixit.claim.PlaceWords;
import dixit.claim.Reading;
import dixit.claim.Verdicts;
import dixit.document.Document;
import dixit.event.Event;
import dixit.event.EventFinder;
import dixit.factuality.FactualityFinder;
import dixit.factuality.FactualityLexicon;
import dixit.language.Pack;
import dixit.name.Gazetteer;
import dixit.name.NameFinder;
import dixit.name.Names;
import dixit.name.Register;
import dixit.search.Analysis;
import dixit.search.Lemma;
import dixit.syntax.PlainSyntax;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import dixit.time.TimeExpression;
import dixit.time.TimeFinder;
import java.util.List;

/**
 * Reads reports in one language: the pipeline, a step a line. A pure function of the document; immutable, shared by
 * threads.
 */
public final class LanguageReader {
    private final Syntax syntax;
    private final NameFinder names;
    private final TimeFinder times;
    private final AttributionFinder attributions;
    private final EventFinder events;
    private final ClaimFinder claims;

    public LanguageReader(Pack pack, Register register, Gazetteer places) {
        Loading<Syntax> syntaxLoading = Loading.of(() -> PlainSyntax.load(pack));
        Loading<NameFinder> namesLoading = Loading.of(() -> NameFinder.load(pack, register, places));
        Loading<EventFinder> eventsLoading = Loading.of(() -> EventFinder.load(pack));
        FactualityLexicon factuality = FactualityLexicon.load(pack);
        attributions = AttributionFinder.load(pack, factuality);
        claims = new ClaimFinder(new FactualityFinder(factuality), PlaceWords.load(pack), Verdicts.load(pack));
        times = TimeFinder.load(pack);
        syntax = syntaxLoading.result();
        names = namesLoading.result();
        events = eventsLoading.result();
    }

    /** The claims of a document. */
    public Reading read(Document document) {
        return new Reading(document, claims.find(document, facts(document)));
    }

    /** The same with the lemmas of the document's words. */
    Analysis analyse(Document document) {
        Facts facts = facts(document);
        List<Lemma> lemmas = facts.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(word -> new Lemma(word.span(), word.lemma()))
                .toList();
        return new Analysis(new Reading(document, claims.find(document, facts)), lemmas);
    }

    /** All events of a document in order, claims of their own or not, with the verbs that only frame others. */
    public List<JudgedEvent> events(Document document) {
        Facts facts = facts(document);
        return claims.judged(document, facts, events.frames(facts.sentences(), facts.names()));
    }

    /** What each layer finds in a document. */
    public Facts facts(Document document) {
        List<Sentence> drawn = syntax.sentences(document.text(), document.bodyBegin());
        Names found = names.find(document, drawn);
        List<Sentence> sentences = found.apart(drawn);
        List<TimeExpression> when = times.find(document, sentences);
        Attributions said = attributions.find(document, sentences, found);
        List<Event> happened = events.find(document, sentences, found);
        return new Facts(sentences, found, when, said, happened);
    }
}
