package dixit.attribution;

import dixit.document.Document;
import dixit.factuality.FactualityLexicon;
import dixit.language.Pack;
import dixit.name.Names;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds who puts what forward: sieves, the most precise first; immutable, shared by threads. */
public final class AttributionFinder {
    private final CueLexicon lexicon;
    private final List<Sieve> sieves;

    private AttributionFinder(CueLexicon lexicon, List<Sieve> sieves) {
        this.lexicon = lexicon;
        this.sieves = sieves;
    }

    /** Reads {@code attribution.yaml} and {@code sources.yaml} of a pack. */
    public static AttributionFinder load(Pack pack, FactualityLexicon factuality) {
        CueLexicon lexicon = CueLexicon.load(pack);
        SourceNouns nouns = SourceNouns.load(pack);
        Speakers speakers = new Speakers(nouns, factuality);
        return new AttributionFinder(
                lexicon,
                List.of(
                        new QuotationSieve(lexicon, speakers),
                        new AsideSieve(lexicon, speakers),
                        new ClauseSieve(lexicon, speakers),
                        new PositionSieve(lexicon, speakers),
                        new PointingSieve(lexicon, speakers),
                        new PrepositionSieve(lexicon, speakers),
                        new NounSieve(lexicon, speakers),
                        new ColonSieve(speakers),
                        new LabelSieve(speakers),
                        new CitingSieve(lexicon, speakers),
                        new CarriedSieve(),
                        new MoodSieve(lexicon)));
    }

    public Attributions find(Document document, List<Sentence> sentences, Names names) {
        List<Quote> quotes = Quotes.find(document.text(), document.bodyBegin());
        Report report = new Report(document, sentences, names, quotes);
        List<Attribution> found = new ArrayList<>();
        Set<List<Integer>> used = new HashSet<>();
        for (Sieve sieve : sieves) {
            List<Attribution> more = sieve.find(report, List.copyOf(found));
            Set<List<Integer>> now = new HashSet<>();
            for (Attribution each : more) {
                List<Integer> cue = List.of(each.sentence(), each.head());
                if (!used.contains(cue) || sieve.carriesOn()) {
                    found.add(each);
                    now.add(cue);
                }
            }
            used.addAll(now);
        }
        return new Attributions(
                new Contrasts(lexicon).apart(report, found), quotes, sayings(sentences), nouns(sentences));
    }

    private Set<Long> nouns(List<Sentence> sentences) {
        Set<Long> nouns = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Word word : sentences.get(i).words()) {
                if (word.upos() == Upos.NOUN && !lexicon.noun(word.lemma()).isEmpty()) {
                    nouns.add(Attributions.key(i, word.index()));
                }
            }
        }
        return nouns;
    }

    private Set<Long> sayings(List<Sentence> sentences) {
        Set<Long> sayings = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            for (Word word : sentence.words()) {
                boolean says = Cue.rules(lexicon, sentence, word).stream()
                        .anyMatch(rule -> !rule.performative() && rule.takes(CueRule.Takes.CLAUSE));
                if (says) {
                    sayings.add(Attributions.key(i, word.index()));
                }
            }
        }
        return sayings;
    }
}
