package dixit.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Italian text without trees, from the corpora: Wikinews reports and political headlines. */
final class FreeText {
    private static final Pattern JSON_TEXT = Pattern.compile("\"[ab]\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    private FreeText() {}

    /** The texts under the folder of the corpora, in a fixed order. */
    static List<String> italian(Path corpora) throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(columns(corpora.resolve("kind/WN_train.tsv")));
        try (Stream<Path> files = Files.list(corpora.resolve("news-it"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                texts.add(text.substring(text.indexOf("\n---\n") + 5));
            }
        }
        Matcher pairs = JSON_TEXT.matcher(Files.readString(corpora.resolve("headline-pairs/dev.jsonl")));
        while (pairs.find()) {
            texts.add(pairs.group(1).replace("\\\"", "\"").replace("\\n", "\n").replace("\\/", "/"));
        }
        return texts;
    }

    /** Joins tokens that stand one to a line, with blank lines between sentences. */
    private static String columns(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean open = false;
        for (String line : Files.readAllLines(file)) {
            String token = line.strip().split("\\s")[0];
            if (token.isEmpty()) {
                text.append("\n\n");
            } else {
                boolean glued = text.isEmpty()
                        || "\n'’(«“".indexOf(text.charAt(text.length() - 1)) >= 0
                        || ",.;:)!?»”".contains(token)
                        || (open && token.equals("\""));
                text.append(glued || (endsOpen(text) && open) ? "" : " ").append(token);
                open = token.equals("\"") != open;
            }
        }
        return text.toString();
    }

    private static boolean endsOpen(StringBuilder text) {
        return text.charAt(text.length() - 1) == '"';
    }
}
