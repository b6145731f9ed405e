package dixit.attribution;

import dixit.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quotation after a colon, in the name of whom the words before the colon are attributed to. */
final class ColonSieve implements Sieve {

    @Override
    public String name() {
        return "quotation after a colon";
    }

    @Override
    public boolean carriesOn() {
        return true;
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (Quote quote : report.quotes()) {
            List<Scope> scopes = report.inside(quote);
            boolean open = QuotationSieve.isSpeech(report, scopes) && !isAttributed(scopes, before);
            if (open
                    && report.text()
                            .substring(0, quote.outer().begin())
                            .stripTrailing()
                            .endsWith(":")) {
                Attribution said = lastBefore(report, quote.outer(), before);
                if (said != null) {
                    found.add(said.over(scopes, name()));
                }
            }
        }
        return found;
    }

    private static boolean isAttributed(List<Scope> scopes, List<Attribution> before) {
        Scope first = scopes.getFirst();
        return before.stream().anyMatch(each -> each.covers(first.sentence(), first.first()));
    }

    /** The last attribution of the sentence that the colon ends. */
    private static @Nullable Attribution lastBefore(Report report, Span quote, List<Attribution> before) {
        Attribution last = null;
        for (Attribution each : before) {
            Span sentence = report.sentence(each.sentence()).span();
            boolean ends = sentence.begin() < quote.begin()
                    && report.text()
                                    .substring(Math.min(sentence.end(), quote.begin()), quote.begin())
                                    .strip()
                                    .length()
                            <= 1;
            if (ends && each.cue().end() <= quote.begin()) {
                last = each;
            }
        }
        return last;
    }
}
