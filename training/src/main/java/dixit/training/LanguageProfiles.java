package dixit.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts {@code languages/profiles.tsv}, by which languages are told apart.
 *
 * <p>Takes a folder of text, {@code <language>/<name>.txt}; each file counts the same, whatever its length, one named
 * {@code <name>.x3.txt} three times. The profiles in the project were counted over the Universal Declaration of Human
 * Rights, manuals of free software, collections of sayings, treebanks, names of countries, and headlines written for
 * the purpose (three times).
 */
public final class LanguageProfiles {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern WEIGHT = Pattern.compile("\\.x(\\d)\\.txt\\z");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** Enough of any file, in characters. */
    private static final int ENOUGH = 400_000;
    /** How many pieces a profile has; fewer for a language with little text. */
    private static final int PIECES = 2500;

    private static final int FEW_PIECES = 700;
    private static final int LITTLE_TEXT = 150_000;
    private static final double MILLION = 1e6;

    private LanguageProfiles() {}

    /**
     * Counts them.
     *
     * @param arguments the folder of texts, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# How often the letters of languages follow each other: language, piece of a word (_ is the word's edge; 2 to 4",
                "# characters, or a whole word), share of all the language's pieces in millionths."
                        + " Counted by dixit.training.LanguageProfiles."));
        for (Path language : sorted(Path.of(arguments[0]))) {
            lines.addAll(profile(language));
        }
        Files.write(Path.of(arguments[1]), lines);
    }

    private static List<String> profile(Path language) throws IOException {
        Map<String, Double> shares = new HashMap<>();
        double weights = 0;
        long characters = 0;
        for (Path file : sorted(language)) {
            String text = Files.readString(file);
            Matcher written = WEIGHT.matcher(file.toString());
            int weight = written.find() ? Integer.parseInt(written.group(1)) : 1;
            add(text.substring(0, Math.min(text.length(), ENOUGH)), weight, shares);
            weights += weight;
            characters += text.length();
        }
        double all = weights;
        return shares.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), Math.round(entry.getValue() / all * MILLION)))
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(characters < LITTLE_TEXT ? FEW_PIECES : PIECES)
                .map(entry -> language.getFileName() + "\t" + entry.getKey() + "\t" + entry.getValue())
                .toList();
    }

    private static void add(String text, int weight, Map<String, Double> shares) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(word -> count(word, counts));
        double sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.forEach((piece, count) -> shares.merge(piece, weight * count / sum, Double::sum));
    }

    private static void count(String word, Map<String, Integer> counts) {
        String edged = "_" + word.toLowerCase(Locale.ROOT) + "_";
        if (edged.length() > LONGEST) {
            counts.merge(edged, 2, Integer::sum);
        }
        for (int begin = 0; begin + SHORTEST <= edged.length(); begin++) {
            for (int end = begin + SHORTEST; end <= Math.min(edged.length(), begin + LONGEST); end++) {
                counts.merge(edged.substring(begin, end), 1, Integer::sum);
            }
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
