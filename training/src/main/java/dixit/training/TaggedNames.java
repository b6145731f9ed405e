package dixit.training;

import dixit.name.Label;
import dixit.name.NameType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A corpus of names in the format of CoNLL 2002: {@code token<TAB>B-PER}, an empty line after each sentence. */
public final class TaggedNames {
    private TaggedNames() {}

    /** A sentence with its labels. */
    public record Tagged(List<String> tokens, List<Integer> labels) {}

    private record Line(String token, String tag) {}

    /** The documents of a file; where it does not tell them apart, a sentence without a full stop begins one. */
    public static List<List<Tagged>> documents(Path file) throws IOException {
        List<List<Tagged>> documents = new ArrayList<>();
        boolean closed = true;
        for (Tagged sentence : sentences(file)) {
            String last = sentence.tokens().getLast();
            boolean title = Character.isLetterOrDigit(last.charAt(0)) || last.equals(":");
            if (documents.isEmpty() || (title && closed)) {
                documents.add(new ArrayList<>());
            }
            documents.getLast().add(sentence);
            closed = !title;
        }
        return documents;
    }

    private static List<Tagged> sentences(Path file) throws IOException {
        List<Tagged> sentences = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                lines.add(
                        new Line(line.substring(0, tab), line.substring(tab + 1).strip()));
            } else if (!lines.isEmpty()) {
                sentences.add(tagged(lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            sentences.add(tagged(lines));
        }
        return sentences;
    }

    private static Tagged tagged(List<Line> lines) {
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            if (lines.get(i).tag().equals("O")) {
                labels.add(Label.OUTSIDE);
                i++;
                continue;
            }
            NameType type = NameType.valueOf(lines.get(i).tag().substring(2));
            int end = i + 1;
            while (end < lines.size() && lines.get(end).tag().equals("I-" + type)) {
                end++;
            }
            for (int at = i; at < end; at++) {
                labels.add(Label.of(type, at - i, end - i));
            }
            i = end;
        }
        return new Tagged(lines.stream().map(Line::token).toList(), labels);
    }
}
