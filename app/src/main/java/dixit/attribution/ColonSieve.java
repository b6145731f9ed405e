package dixit.attribution;

import dixit.attribution.CueRule.Takes;
import dixit.document.Span;
import dixit.name.EntityKind;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation after a colon, in the name of whom the words before the colon are attributed to, or of whom they speak of:
 * <i>The minister pours cold water on it: “…”</i>.
 */
final class ColonSieve implements Sieve {
    private static final CueRule COLON = CueRule.plain("colon", Takes.QUOTE);

    private final Speakers speakers;

    ColonSieve(Speakers speakers) {
        this.speakers = speakers;
    }

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
                Attribution spoken =
                        said == null ? ofSubject(report, quote.outer(), scopes) : said.over(scopes, name());
                if (spoken != null) {
                    found.add(spoken);
                }
            }
        }
        return found;
    }

    private static boolean isAttributed(List<Scope> scopes, List<Attribution> before) {
        Scope first = scopes.getFirst();
        return before.stream().anyMatch(each -> each.covers(first.sentence(), first.first()));
    }

    /** The quotation as words of whom the sentence before the colon is about, if that is somebody known. */
    private @Nullable Attribution ofSubject(Report report, Span quote, List<Scope> scopes) {
        for (int i = report.sentences().size() - 1; i >= 0; i--) {
            Sentence in = report.sentence(i);
            if (isEndedBy(report, in, quote)) {
                Word root = in.root();
                Word subject = Clauses.subject(in, root);
                Source source = subject == null || subject.span().end() > quote.begin()
                        ? null
                        : speakers.at(report, i, subject);
                if (source == null || source.entity() == null || source.entity().kind() == EntityKind.PLACE) {
                    return null;
                }
                Cue cue = new Cue(i, root, COLON);
                SpeechAct act = speakers.act(report, cue, source, false);
                return new Attribution(i, root.index(), root.span(), source, act, false, scopes, COLON, name());
            }
        }
        return null;
    }

    /** Whether nothing but the colon stands between a sentence's words and the quotation. */
    private static boolean isEndedBy(Report report, Sentence sentence, Span quote) {
        Span span = sentence.span();
        return span.begin() < quote.begin()
                && report.text()
                                .substring(Math.min(span.end(), quote.begin()), quote.begin())
                                .strip()
                                .length()
                        <= 1;
    }

    /** The last attribution of the sentence that the colon ends. */
    private static @Nullable Attribution lastBefore(Report report, Span quote, List<Attribution> before) {
        Attribution last = null;
        for (Attribution each : before) {
            boolean ends = isEndedBy(report, report.sentence(each.sentence()), quote);
            if (ends && each.cue().end() <= quote.begin()) {
                last = each;
            }
        }
        return last;
    }
}
