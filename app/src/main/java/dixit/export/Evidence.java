package dixit.export;

import dixit.claim.Claim;
import dixit.claim.Reason;
import dixit.document.Document;
import dixit.document.Span;
import dixit.ledger.LedgerClaim;
import dixit.proposition.Speaker;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a claim is from, ready to be given out: its words and their place, its chain of sources, its rules. */
record Evidence(LedgerClaim of) {

    Claim claim() {
        return of.claim();
    }

    Document document() {
        return of.document().document();
    }

    /** The same span in code points. */
    Span codePoints(Span span) {
        String text = document().text();
        int begin = text.codePointCount(0, span.begin());
        return new Span(begin, begin + text.codePointCount(span.begin(), span.end()));
    }

    String words(@Nullable Span span) {
        return span == null ? "" : span.of(document().text());
    }

    /** The claim's words by their place in the report, in code points (RFC 5147): {@code …#char=100,140}. */
    String mention() {
        Span at = codePoints(claim().content());
        return Addresses.of(document()) + "#char=" + at.begin() + "," + at.end();
    }

    /** Names of the sources, outermost first, the outlet before them where it is known. */
    List<String> chain() {
        return of.testimony().sources().stream().map(Speaker::shown).toList();
    }

    /** The chain for a reader: {@code New York Times › officials}; the outlet's own voice is its name. */
    String chainText() {
        String outlet = document().outlet() == null ? "" : document().outlet();
        String chain = String.join(" › ", chain());
        return chain.isEmpty() ? outlet : outlet.isEmpty() ? chain : outlet + " › " + chain;
    }

    /** Field name to the rule that gave it. */
    SortedMap<String, String> rules() {
        SortedMap<String, String> rules = new TreeMap<>();
        for (Map.Entry<String, Reason> reason : claim().why().entrySet()) {
            rules.put(reason.getKey(), reason.getValue().rule());
        }
        return rules;
    }

    /** The rules in one line: {@code act=secondo X; event=incontro}. */
    String rulesText() {
        return rules().entrySet().stream()
                .map(rule -> rule.getKey() + "=" + rule.getValue())
                .collect(Collectors.joining("; "));
    }

    String published() {
        String published = of.document().origin().published();
        return published == null ? "" : published;
    }
}
