package dixit.bench;

import dixit.LanguageReader;
import dixit.claim.JudgedEvent;
import dixit.document.Document;
import dixit.document.Span;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures the factuality of MEANTIME's gold events as {@code dixit events} shows it. A gold event is found where the
 * words that name an event of ours hold one of its own; of several the shortest counts.
 */
final class FactualityQuality {
    static final String CERTAINTY = "CERTAIN";
    static final String POLARITY = "POS";
    static final String TIME = "NON_FUTURE";
    private static final String UNDERSPECIFIED = "UNDERSPECIFIED";

    private final LanguageReader reader;
    private final Confusion certainty = new Confusion();
    private final Confusion polarity = new Confusion();
    private final Confusion time = new Confusion();
    private final List<String> misses = new ArrayList<>();
    private int gold;
    private int found;

    FactualityQuality(LanguageReader reader) {
        this.reader = reader;
    }

    /** Adds an article with its own annotations. */
    void add(MeantimeArticle article) {
        add(article, article.events());
    }

    /** Adds an article with these gold events. */
    void add(MeantimeArticle article, List<MeantimeArticle.Event> golds) {
        List<JudgedEvent> events = reader.events(article.document());
        for (MeantimeArticle.Event event : golds) {
            List<Span> words = event.tokens().stream()
                    .map(article.spans().get(event.sentence())::get)
                    .toList();
            add(event, words, best(words, events), article);
        }
    }

    private void add(
            MeantimeArticle.Event event, List<Span> words, @Nullable JudgedEvent judged, MeantimeArticle article) {
        gold++;
        if (judged == null) {
            misses.add("not found " + shown(event, words, article));
            return;
        }
        found++;
        boolean certain = count(certainty, event.certainty(), certainty(judged));
        boolean positive = count(polarity, event.polarity(), polarity(judged));
        boolean timely = count(time, event.time(), time(judged));
        if (!certain || !positive || !timely) {
            misses.add(event.certainty() + " " + event.polarity() + " " + event.time() + " but " + certainty(judged)
                    + " " + polarity(judged) + " " + time(judged) + " " + shown(event, words, article));
        }
    }

    /** Where an axis is left blank, whatever is given is right. */
    private static boolean count(Confusion axis, String gold, String given) {
        if (gold.isEmpty()) {
            return true;
        }
        axis.add(gold, given);
        return gold.equals(given);
    }

    private static @Nullable JudgedEvent best(List<Span> words, List<JudgedEvent> events) {
        JudgedEvent best = null;
        for (JudgedEvent each : events) {
            Span trigger = each.event().trigger();
            boolean holds = words.stream().anyMatch(trigger::overlaps);
            if (holds
                    && (best == null
                            || trigger.length() < best.event().trigger().length())) {
                best = each;
            }
        }
        return best;
    }

    private static String shown(MeantimeArticle.Event event, List<Span> words, MeantimeArticle article) {
        Document document = article.document();
        List<Span> sentence = article.spans().get(event.sentence());
        return words.stream().map(word -> word.of(document.text())).toList() + " | "
                + sentence.getFirst().to(sentence.getLast()).of(document.text());
    }

    private static String certainty(JudgedEvent judged) {
        Certainty value = judged.factuality().certainty();
        return value == Certainty.UNKNOWN ? UNDERSPECIFIED : value.name();
    }

    private static String polarity(JudgedEvent judged) {
        Polarity value = judged.factuality().polarity();
        return switch (value) {
            case POSITIVE -> POLARITY;
            case NEGATIVE -> "NEG";
            case UNKNOWN -> UNDERSPECIFIED;
        };
    }

    private static String time(JudgedEvent judged) {
        Tense value = judged.factuality().tense();
        return switch (value) {
            case PAST, PRESENT -> TIME;
            case FUTURE -> "FUTURE";
            case UNKNOWN -> UNDERSPECIFIED;
        };
    }

    int gold() {
        return gold;
    }

    int found() {
        return found;
    }

    Confusion certainty() {
        return certainty;
    }

    Confusion polarity() {
        return polarity;
    }

    Confusion time() {
        return time;
    }

    List<String> misses() {
        return misses;
    }
}
