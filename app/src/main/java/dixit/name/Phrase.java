package dixit.name;

import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;

/**
 * A noun phrase without relative clauses: <i>il ministro della Difesa russo</i>.
 *
 * @param from its first token
 * @param to one past its last token
 */
record Phrase(int from, int to) {
    private static final int LONGEST = 14;

    static Phrase of(Parsed parsed, Word head) {
        boolean[] in = new boolean[parsed.sentence().size()];
        mark(parsed.sentence(), head, true, in);
        int at = parsed.tokenOf(head);
        int from = at;
        while (from > 0 && isIn(parsed, from - 1, in) && at - from < LONGEST) {
            from--;
        }
        int to = at + 1;
        while (to < parsed.tokens().size() && isIn(parsed, to, in) && to - at < LONGEST) {
            to++;
        }
        return new Phrase(from, to);
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }

    private static boolean isIn(Parsed parsed, int token, boolean[] in) {
        Token at = parsed.tokens().get(token);
        for (int word = at.first(); word <= at.main(); word++) {
            if (!in[word]) {
                return false;
            }
        }
        return true;
    }

    private static void mark(Sentence sentence, Word word, boolean outermost, boolean[] in) {
        in[word.index()] = true;
        for (Word child : sentence.children(word)) {
            if (belongs(sentence, child, outermost) && !in[child.index()]) {
                mark(sentence, child, false, in);
            }
        }
    }

    private static boolean belongs(Sentence sentence, Word child, boolean outermost) {
        String relation = child.relation();
        int colon = relation.indexOf(':');
        return switch (colon < 0 ? relation : relation.substring(0, colon)) {
            case "det", "amod", "nummod", "compound", "flat", "fixed" -> true;
            case "nmod" -> true;
            case "case" -> !outermost || child.isGenitiveMark();
            case "conj" -> child.upos() == Upos.ADJ || (child.upos() == Upos.NOUN && !outermost);
            case "cc" -> joinsAdjectives(sentence, child) || !outermost;
            case "obl" -> colon > 0 && !outermost; // by a hyphen: Panama-flagged
            case "punct" -> child.form().equals("-") && !outermost;
            case "advmod" -> child.upos() == Upos.ADV && !outermost;
            default -> false;
        };
    }

    private static boolean joinsAdjectives(Sentence sentence, Word conjunction) {
        return conjunction.head() >= 0 && sentence.word(conjunction.head()).upos() == Upos.ADJ;
    }
}
