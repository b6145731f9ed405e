package dixit.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Text without trees, from the corpora, for a teacher to read; in a fixed order. */
final class FreeText {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");
    private static final Pattern JSON_STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(?!:)");
    private static final Pattern CLITIC = Pattern.compile("n't|'\\p{L}+");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&[A-Za-z]+;|&#?\\w+;");

    private final Path corpora;
    private final List<String> texts = new ArrayList<>();

    private FreeText(Path corpora) {
        this.corpora = corpora;
    }

    /** The texts of a language under the folder of the corpora. */
    static List<String> of(String language, Path corpora) throws IOException {
        FreeText text = new FreeText(corpora);
        switch (language) {
            case "it" -> text.italian();
            case "en" -> text.english();
            case "de" -> text.german();
            default -> throw new IllegalArgumentException("no free text is known for " + language);
        }
        return text.texts;
    }

    /** Wikinews reports and political headlines. */
    private void italian() throws IOException {
        texts.add(joined(Files.readAllLines(corpora.resolve("kind/WN_train.tsv")).stream()
                .map(line -> line.strip().split("\\s")[0])
                .toList()));
        reports("news-it", "_it_");
        strings(Files.readString(corpora.resolve("headline-pairs/dev.jsonl")), "[ab]");
    }

    /** Reports of many outlets, agencies' dispatches, and every other one of the sentences on political events. */
    private void english() throws IOException {
        reports("stories", "_en_");
        reports("copies", "_en_");
        reports("stress", "_en_");
        strings(Files.readString(corpora.resolve("polnear/dev.jsonl")), "text");
        dispatches();
        politicalEvents();
        for (String line : Files.readAllLines(corpora.resolve("meantime/apple.jsonl"))) {
            int begin = line.indexOf("\"en\": [[");
            texts.add(joined(tokens(line.substring(begin, line.indexOf("]]", begin)))));
        }
    }

    private void dispatches() throws IOException {
        for (Path file : files("timex/aquaint", ".tml")) {
            String text = Files.readString(file);
            int begin = text.indexOf("<TEXT>");
            texts.add(dispatch(text.substring(begin, text.indexOf("</TEXT>", begin))));
        }
    }

    /** Those with an even number, since the others are there to measure on. */
    private void politicalEvents() throws IOException {
        for (String line : Files.readAllLines(corpora.resolve("political-events/plv_train.tsv"))) {
            String[] columns = line.split("\t");
            if (columns[1].matches("\\d*[02468]")) {
                texts.add(columns[2].replaceAll("^\"|\"$", "").replace("\"\"", "\""));
            }
        }
    }

    /** The tokens of sentences in JSON, an empty one after each; a clitic or an amount is one with what is before it. */
    private static List<String> tokens(String sentences) {
        List<String> tokens = new ArrayList<>();
        for (String sentence : sentences.split("\\], \\[")) {
            Matcher next = JSON_STRING.matcher(sentence);
            while (next.find()) {
                String token = plain(next.group(1)).replaceAll("``|''", "\"");
                boolean leans = CLITIC.matcher(token).matches()
                        || (!tokens.isEmpty() && tokens.getLast().endsWith("$"));
                if (leans && !tokens.isEmpty()) {
                    tokens.set(tokens.size() - 1, tokens.getLast() + token);
                } else {
                    tokens.add(token);
                }
            }
            tokens.add("");
        }
        return tokens;
    }

    /** Wikinews reports. */
    private void german() throws IOException {
        Path file = corpora.resolve("german-news-quotes/dev.jsonl.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            strings(new String(in.readAllBytes(), StandardCharsets.UTF_8), "originalText");
        }
    }

    private void reports(String folder, String language) throws IOException {
        for (Path file : files(folder, ".txt")) {
            if (file.getFileName().toString().contains(language)) {
                String text = Files.readString(file);
                texts.add(text.substring(text.indexOf("\n---\n") + 5));
            }
        }
    }

    private List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(corpora.resolve(folder))) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Takes the values of a key out of JSON. */
    private void strings(String json, String key) {
        Matcher values =
                Pattern.compile("\"" + key + "\": ?\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(json);
        while (values.find()) {
            texts.add(plain(values.group(1)));
        }
    }

    private static String plain(String json) {
        String text = json.replace("\\\"", "\"").replace("\\n", "\n").replace("\\/", "/");
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    /** A dispatch without its markup, its lines joined to paragraphs. */
    private static String dispatch(String text) {
        return MARKUP.matcher(text)
                .replaceAll("")
                .replace("``", "\"")
                .replace("''", "\"")
                .replace(" _ ", " - ")
                .replaceAll("(?<=\\S)[ \t]*\n(?=\\S)", " ");
    }

    /** Joins tokens to sentences, which end with an empty token. */
    private static String joined(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        boolean open = false;
        for (String token : tokens) {
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
