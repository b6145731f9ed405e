package dixit.bench;

import dixit.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of PLV with its marked parties.
 *
 * @param id its number; odd ones are for measuring only
 * @param text without the marks
 * @param sources spans marked as source
 * @param targets spans marked as target
 * @param type PLOVER type of what the source does to the target; YIELD stands for CONCEDE and RETREAT
 */
record PlvRow(int id, String text, List<Span> sources, List<Span> targets, String type) {
    private static final Pattern MARK = Pattern.compile("</?([st])>");

    static List<PlvRow> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> names = List.of(lines.getFirst().split("\t"));
        List<PlvRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            rows.add(of(
                    Integer.parseInt(fields[names.indexOf("sentence_id")]),
                    fields[names.indexOf("marked_sentence")],
                    fields[names.indexOf("gold_root")]));
        }
        return rows;
    }

    private static PlvRow of(int id, String marked, String type) {
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int read = 0;
        int begin = 0;
        while (mark.find()) {
            text.append(marked, read, mark.start());
            read = mark.end();
            if (mark.group().startsWith("</")) {
                (mark.group(1).equals("s") ? sources : targets).add(new Span(begin, text.length()));
            } else {
                begin = text.length();
            }
        }
        text.append(marked, read, marked.length());
        return new PlvRow(id, text.toString(), List.copyOf(sources), List.copyOf(targets), type);
    }
}
