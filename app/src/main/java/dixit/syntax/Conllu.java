package dixit.syntax;

import dixit.document.CodePoints;
import dixit.document.Span;
import java.util.List;

/** Writes sentences as CoNLL-U (universaldependencies.org/format.html), each token's place as {@code TokenRange} in MISC. */
public final class Conllu {
    private final String text;
    private final CodePoints points;

    /** @param text the text that the sentences' spans point into */
    public Conllu(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    /**
     * A sentence with its comments and its closing blank line.
     *
     * @param id its {@code sent_id}
     */
    public String format(Sentence sentence, String id) {
        StringBuilder out = new StringBuilder(sentence.size() * 64);
        out.append("# sent_id = ").append(id).append('\n');
        out.append("# text = ").append(line(sentence.span().of(text))).append('\n');
        List<Word> words = sentence.words();
        for (int begin = 0; begin < words.size(); ) {
            int end = begin + 1;
            while (end < words.size()
                    && words.get(end).span().equals(words.get(begin).span())) {
                end++;
            }
            boolean last = end == words.size();
            token(out, words.subList(begin, end), last);
            begin = end;
        }
        return out.append('\n').toString();
    }

    private void token(StringBuilder out, List<Word> words, boolean last) {
        Word first = words.getFirst();
        String misc = misc(first.span(), last);
        if (words.size() > 1) {
            out.append(first.index() + 1).append('-').append(first.index() + words.size());
            out.append('\t').append(line(first.span().of(text))).append("\t_\t_\t_\t_\t_\t_\t_\t");
            out.append(misc).append('\n');
            misc = "_";
        }
        for (Word word : words) {
            word(out, word, misc);
        }
    }

    private static void word(StringBuilder out, Word word, String misc) {
        out.append(word.index() + 1).append('\t').append(line(word.form())).append('\t');
        out.append(line(word.lemma())).append('\t').append(word.upos()).append("\t_\t");
        out.append(word.features()).append('\t').append(word.head() + 1).append('\t');
        out.append(word.relation()).append("\t_\t").append(misc).append('\n');
    }

    private String misc(Span span, boolean last) {
        boolean glued = !last && span.end() < text.length() && !Tokenizer.isSpace(text.codePointAt(span.end()));
        return (glued ? "SpaceAfter=No|" : "") + "TokenRange=" + points.at(span.begin()) + ":" + points.at(span.end());
    }

    private static String line(String text) {
        return text.isEmpty() ? "_" : text.replaceAll("\\s", " ");
    }
}
