package dixit.attribution;

import dixit.attribution.CueRule.SourceAt;
import dixit.attribution.CueRule.Takes;
import dixit.document.Span;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Direct quotations with the cue before, after or inside them, in the sentence or before a colon; one that follows
 * another without a cue of its own goes on with its speaker.
 */
final class QuotationSieve implements Sieve {
    private static final int FARTHEST = 30;
    private static final int FRAGMENT = 3;

    private final CueLexicon lexicon;
    private final Speakers speakers;

    QuotationSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return "direct quotation";
    }

    /** A cue with how far it is from the quotation, in words; nearer is better. */
    private record Candidate(Cue cue, int distance) {}

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        Map<List<Integer>, Attribution> found = new LinkedHashMap<>();
        Attribution last = null;
        Quote lastQuote = null;
        for (Quote quote : report.quotes()) {
            List<Scope> scopes = report.inside(quote);
            if (!isSpeech(report, scopes) && !isClause(report, quote, scopes)) {
                continue;
            }
            Cue cue = cue(report, quote, scopes);
            Attribution attribution = null;
            if (cue != null) {
                attribution = speakers.attribution(report, cue, speakers.of(report, cue), scopes, name());
            } else if (last != null && lastQuote != null && follows(report, lastQuote, quote)) {
                attribution = last;
            }
            if (attribution != null) {
                List<Integer> key = List.of(attribution.sentence(), attribution.head());
                Attribution merged = merge(found.get(key), attribution, scopes);
                found.put(key, merged);
                last = merged;
                lastQuote = quote;
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Whether the words in quotation marks say something: a clause, not a title or a phrase. */
    static boolean isSpeech(Report report, List<Scope> scopes) {
        for (Scope scope : scopes) {
            Sentence sentence = report.sentence(scope.sentence());
            boolean whole = scope.size() >= FRAGMENT;
            for (Word word : sentence.words()) {
                if (whole && scope.covers(scope.sentence(), word.index()) && Clauses.isFinite(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a quotation opens its line and a comma behind it tells that it is a clause, though no verb was found in it. */
    private static boolean isClause(Report report, Quote quote, List<Scope> scopes) {
        String text = report.text();
        int begin = quote.outer().begin();
        int end = quote.outer().end();
        boolean opens = begin == 0 || text.charAt(begin - 1) == '\n' || text.startsWith(". ", Math.max(0, begin - 2));
        return opens
                && text.startsWith(", ", end)
                && scopes.stream().mapToInt(Scope::size).sum() > FRAGMENT;
    }

    private static Attribution merge(@Nullable Attribution known, Attribution attribution, List<Scope> scopes) {
        if (known == null) {
            return attribution.scopes().equals(scopes) ? attribution : attribution.over(scopes, attribution.sieve());
        }
        List<Scope> all = new ArrayList<>(known.scopes());
        all.addAll(scopes);
        return known.over(all, known.sieve());
    }

    private @Nullable Cue cue(Report report, Quote quote, List<Scope> scopes) {
        Candidate best = null;
        int lastSentence = scopes.getLast().sentence();
        int firstSentence = scopes.getFirst().sentence();
        best = nearer(best, nearest(report, lastSentence, quote));
        if (firstSentence != lastSentence) {
            best = nearer(best, nearest(report, firstSentence, quote));
        }
        if (best == null && firstSentence > 0 && endsWithColon(report, firstSentence - 1, quote)) {
            best = nearest(report, firstSentence - 1, quote);
        }
        if (best == null && lastSentence + 1 < report.sentences().size()) {
            return pointing(report, lastSentence + 1);
        }
        return best == null ? null : best.cue();
    }

    /** The verb of a sentence that only says whose the quotation before it is: <i>«…». Lo ha detto il ministro.</i> */
    private @Nullable Cue pointing(Report report, int index) {
        Sentence in = report.sentence(index);
        Word verb = in.root();
        Cue cue = cue(in, index, verb);
        boolean points = cue != null && PointingSieve.isWhole(in, verb) && PointingSieve.pointsAway(in, verb);
        return points && report.quoteAround(verb) == null ? cue : null;
    }

    private static @Nullable Candidate nearer(@Nullable Candidate a, @Nullable Candidate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.distance() < a.distance() ? b : a;
    }

    private static boolean endsWithColon(Report report, int index, Quote quote) {
        Span sentence = report.sentence(index).span();
        String between = report.text()
                .substring(
                        sentence.begin(), Math.max(sentence.end(), quote.outer().begin()));
        return between.stripTrailing().endsWith(":");
    }

    private @Nullable Candidate nearest(Report report, int index, Quote quote) {
        Sentence in = report.sentence(index);
        Candidate best = null;
        for (Word word : in.words()) {
            if (report.quoteAround(word) == null) {
                Cue cue = cue(in, index, word);
                int distance = distance(in, word, quote);
                if (cue != null && distance <= FARTHEST) {
                    best = nearer(best, new Candidate(cue, distance));
                }
            }
        }
        return best;
    }

    private @Nullable Cue cue(Sentence in, int index, Word word) {
        for (CueRule rule : Cue.rules(lexicon, in, word)) {
            if (rule.takes(Takes.QUOTE) && rule.source() != SourceAt.OBJECT) {
                return new Cue(index, word, rule);
            }
        }
        if (word.upos() == Upos.NOUN) {
            for (CueRule rule : lexicon.noun(word.lemma())) {
                if (rule.takes(Takes.QUOTE)) {
                    return new Cue(index, word, rule);
                }
            }
        }
        return null;
    }

    /** Words between the cue and the quotation; a cue that comes after it counts as nearer. */
    private static int distance(Sentence in, Word cue, Quote quote) {
        int distance = 0;
        for (Word word : in.words()) {
            boolean between = quote.outer().end() <= word.span().begin()
                    ? word.span().end() <= cue.span().begin()
                    : cue.span().end() <= word.span().begin()
                            && word.span().end() <= quote.outer().begin();
            if (between && word.upos() != Upos.PUNCT) {
                distance++;
            }
        }
        return distance;
    }

    /** Whether nothing but a sentence's own words of the same speaker can stand between. */
    private static boolean follows(Report report, Quote last, Quote quote) {
        int gap = quote.outer().begin() - last.outer().end();
        if (gap < 0) {
            return false;
        }
        String between =
                report.text().substring(last.outer().end(), quote.outer().begin());
        long sentences =
                between.chars().filter(c -> c == '.' || c == '!' || c == '?').count();
        boolean paragraph = between.contains("\n\n");
        return sentences <= 1
                && (!paragraph || between.toLowerCase(Locale.ROOT).strip().isEmpty());
    }
}
