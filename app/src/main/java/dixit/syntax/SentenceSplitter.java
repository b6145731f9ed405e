package dixit.syntax;

import dixit.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end, by rules for marks, capitals and lines, and where a model has learnt of it by its word; immutable.
 */
final class SentenceSplitter {
    private static final String CLOSERS = "\"'”“’»)]›";
    private static final String OPENERS = "\"'“„‘«([‹–—-•*";
    /** How sure the model must be that a sentence of a well-marked paragraph ends without a mark. */
    private static final float UNMARKED = 30;

    private static final int LONGEST = 200;

    private final Tokenizer tokenizer;
    private final SparseWeights learnt;
    private final WordClasses classes;

    /** Only by rules. */
    SentenceSplitter(Tokenizer tokenizer) {
        this(tokenizer, SparseWeights.NONE, WordClasses.NONE);
    }

    /** @param learnt weights of the classes 0 (goes on) and 1 (ends), perhaps none */
    SentenceSplitter(Tokenizer tokenizer, SparseWeights learnt, WordClasses classes) {
        this.tokenizer = tokenizer;
        this.learnt = learnt;
        this.classes = classes;
    }

    /** Groups the tokens of a text into sentences of at most {@value LONGEST} tokens. */
    List<List<Token>> split(String text, List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        Paragraphs paragraphs = new Paragraphs(text, tokens);
        List<Token> places = learnt.isEmpty() ? List.of() : tokens;
        BoundaryFeatures features = new BoundaryFeatures(text, places, classes, paragraphs);
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean full = i + 1 == tokens.size() || i + 1 - first >= LONGEST;
            if (full || ends(text, tokens, first, i, paragraphs, features)) {
                sentences.add(tokens.subList(first, i + 1));
                first = i + 1;
            }
        }
        return sentences;
    }

    private boolean ends(
            String text, List<Token> tokens, int first, int last, Paragraphs paragraphs, BoundaryFeatures features) {
        int end = tokens.get(last).span().end();
        int begin = tokens.get(last + 1).span().begin();
        if (end == begin) {
            return !learnt.isEmpty() && byModel(features, first, last, false);
        }
        return switch (paragraphs.after(last)) {
            case PARAGRAPH -> true;
            case LINE -> opens(text, begin) || closed(text, tokens, first, last);
            case SPACE -> {
                if (Dateline.is(
                        text, tokens.get(first).span().to(tokens.get(last).span()), new Span(begin, begin + 1))) {
                    yield true;
                }
                boolean byRule = byRule(text, tokens, first, last);
                yield learnt.isEmpty() ? byRule : byModel(features, first, last, byRule);
            }
        };
    }

    boolean byRule(String text, List<Token> tokens, int first, int last) {
        return opens(text, tokens.get(last + 1).span().begin()) && closed(text, tokens, first, last);
    }

    private boolean byModel(BoundaryFeatures features, int first, int last, boolean byRule) {
        if (!features.isCandidate(last)) {
            return byRule;
        }
        int[] active = new int[BoundaryFeatures.MOST];
        float[] scores = new float[2];
        learnt.score(active, features.extract(first, last, byRule, active), scores);
        return scores[1] - scores[0] > (features.isUnmarked(last) ? UNMARKED : 0);
    }

    /** Whether the tokens up to {@code last} end with a final mark, closing quotes and brackets after it aside. */
    private boolean closed(String text, List<Token> tokens, int first, int last) {
        int at = last;
        while (at > first && isCloser(text, tokens, at)) {
            at--;
        }
        Token token = tokens.get(at);
        if (token.abbreviation()) {
            return tokenizer.mayEnd(token.span().of(text));
        }
        return FinalMarks.ends(text, token) && token.words().size() == 1;
    }

    private static boolean isCloser(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.span().length() == 1
                && CLOSERS.indexOf(text.charAt(token.span().begin())) >= 0
                && tokens.get(at - 1).span().end() == token.span().begin();
    }

    private static boolean opens(String text, int begin) {
        int point = text.codePointAt(begin);
        if (Character.isUpperCase(point) || Character.isTitleCase(point) || Character.isDigit(point)) {
            return true;
        }
        boolean cased = Character.isLowerCase(point);
        return OPENERS.indexOf(point) >= 0 || (Character.isLetter(point) && !cased);
    }
}
