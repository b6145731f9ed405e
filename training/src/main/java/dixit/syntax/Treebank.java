package dixit.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U; empty nodes are left out. */
final class Treebank {
    private final List<Gold> sentences = new ArrayList<>();
    private final List<Gold.GoldToken> tokens = new ArrayList<>();
    private final List<Gold.GoldWord> words = new ArrayList<>();
    private boolean opens;
    private int covered;

    private Treebank() {}

    /** Reads a file, gzipped if its name ends so. */
    static List<Gold> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        }
    }

    static List<Gold> parse(List<String> lines) {
        Treebank bank = new Treebank();
        lines.forEach(bank::line);
        bank.finish();
        return bank.sentences;
    }

    private void line(String line) {
        if (line.isBlank()) {
            finish();
        } else if (line.startsWith("#")) {
            opens |= line.startsWith("# newdoc") || line.startsWith("# newpar");
        } else {
            columns(line.split("\t"));
        }
    }

    private void columns(String[] columns) {
        String id = columns[0];
        boolean space = !columns[9].contains("SpaceAfter=No");
        int hyphen = id.indexOf('-');
        if (hyphen > 0) {
            covered = Integer.parseInt(id.substring(hyphen + 1));
            int first = Integer.parseInt(id.substring(0, hyphen)) - 1;
            tokens.add(new Gold.GoldToken(columns[1], first, covered - 1, space));
        } else if (id.indexOf('.') < 0) {
            int index = Integer.parseInt(id) - 1;
            if (index >= covered) {
                tokens.add(new Gold.GoldToken(columns[1], index, index, space));
            }
            Tag tag = new Tag(upos(columns[3]), Features.parse(columns[5]));
            words.add(new Gold.GoldWord(columns[1], columns[2], tag, Integer.parseInt(columns[6]) - 1, columns[7]));
        }
    }

    private static Upos upos(String name) {
        return name.equals("_") ? Upos.X : Upos.valueOf(name);
    }

    private void finish() {
        if (!words.isEmpty()) {
            sentences.add(new Gold(List.copyOf(tokens), List.copyOf(words), opens || sentences.isEmpty()));
            tokens.clear();
            words.clear();
            opens = false;
            covered = 0;
        }
    }

    /** The treebank as one text, paragraphs parted by blank lines. */
    static String text(List<Gold> sentences) {
        StringBuilder text = new StringBuilder();
        for (Gold gold : sentences) {
            if (gold.opensParagraph() && !text.isEmpty()) {
                text.setLength(text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length());
                text.append("\n\n");
            }
            text.append(gold.text()).append(gold.spaceAfter() ? " " : "");
        }
        return text.toString();
    }
}
