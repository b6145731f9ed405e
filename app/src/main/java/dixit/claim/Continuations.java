package dixit.claim;

import dixit.attribution.Quotation;
import dixit.attribution.Quote;
import dixit.document.Document;
import dixit.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps together what a source says on, in one quotation or one sentence, about no known event, place or time: such words
 * belong to its claim before them (<i>«We owe them a lot. We are proud of that.»</i>).
 */
final class Continuations {
    private final Document document;
    private final List<Quote> quotes;

    Continuations(Document document, Facts facts) {
        this.document = document;
        this.quotes = facts.attributions().quotes();
    }

    /**
     * The claims with those joined that only go on.
     *
     * @param claims in order of their words
     */
    List<Claim> joined(List<Claim> claims) {
        Set<String> linked = linked(claims);
        List<Claim> joined = new ArrayList<>();
        for (Claim claim : claims) {
            Claim before = joined.isEmpty() ? null : joined.getLast();
            boolean apart = before == null || linked.contains(claim.id()) || linked.contains(before.id());
            if (before != null && !apart && goesOn(before, claim)) {
                Span content = before.content().to(claim.content());
                joined.set(
                        joined.size() - 1,
                        before.over(
                                content,
                                ClaimId.of(document, content, before.event().trigger())));
            } else {
                joined.add(claim);
            }
        }
        return joined;
    }

    /** The claims that hang on another, and those that others hang on. */
    private static Set<String> linked(List<Claim> claims) {
        Set<String> linked = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.condition() != null) {
                linked.add(claim.condition());
                linked.add(claim.id());
            }
            if (claim.about() != null) {
                linked.add(claim.about());
                linked.add(claim.id());
            }
        }
        return linked;
    }

    private boolean goesOn(Claim before, Claim claim) {
        boolean sameSource = claim.cue() != null
                && claim.cue().equals(before.cue())
                && claim.act() == before.act()
                && claim.sources().equals(before.sources());
        return sameSource
                && isOfNoKnownEvent(before)
                && isOfNoKnownEvent(claim)
                && !tells(claim)
                && (inOneQuotation(before, claim) || inOneSentence(before, claim));
    }

    private static boolean isOfNoKnownEvent(Claim claim) {
        return claim.event().type() == null;
    }

    private static boolean tells(Claim claim) {
        return claim.time() != null || claim.place() != null;
    }

    private boolean inOneQuotation(Claim before, Claim claim) {
        Quote around = quoteAround(claim);
        return around != null && around.equals(quoteAround(before));
    }

    /** In one sentence, of nobody else by name; quoted words stay apart from others. */
    private static boolean inOneSentence(Claim before, Claim claim) {
        boolean quoted = before.quotation() == Quotation.DIRECT && claim.quotation() == Quotation.DIRECT;
        return !quoted && before.sentence() == claim.sentence() && named(before).containsAll(named(claim));
    }

    private static Set<String> named(Claim claim) {
        Set<String> names = new HashSet<>();
        Stream.concat(claim.event().actors().stream(), claim.event().recipients().stream())
                .map(party -> party.entity().name())
                .filter(Objects::nonNull)
                .forEach(names::add);
        return names;
    }

    private @Nullable Quote quoteAround(Claim claim) {
        for (Quote quote : quotes) {
            if (quote.outer().contains(claim.content())) {
                return quote;
            }
        }
        return null;
    }
}
