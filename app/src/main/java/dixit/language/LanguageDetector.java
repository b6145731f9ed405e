package dixit.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells languages apart by their letters: naive Bayes over the pieces of words, two to four characters long, and whole
 * words (after Cavnar and Trenkle 1994, with probabilities in the place of ranks).
 */
public final class LanguageDetector {
    private static final String PROFILES = "languages/profiles.tsv";
    /** What no language is known to have: ISO 639-2's code for the undetermined. */
    public static final String UNKNOWN = "und";

    /** More text than this says nothing new, in characters. */
    private static final int ENOUGH = 4000;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** A whole word says more than its pieces. */
    private static final int WORD_WEIGHT = 2;
    /** What a piece that a profile lacks counts for, in millionths. */
    private static final double UNSEEN = 10;

    private final List<String> languages;
    private final Map<String, float[]> pieces;

    private LanguageDetector(List<String> languages, Map<String, float[]> pieces) {
        this.languages = languages;
        this.pieces = pieces;
    }

    /** Loads {@code languages/profiles.tsv}: language, piece, share in millionths. */
    public static LanguageDetector load(DataFiles data) {
        SortedMap<String, Map<String, Integer>> profiles = new TreeMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(data.open(PROFILES), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    profiles.computeIfAbsent(fields[0], language -> new HashMap<>())
                            .put(fields[1], Integer.valueOf(fields[2]));
                }
            }
        } catch (IOException e) {
            throw new DataException(PROFILES + ": cannot be read", e);
        }
        return of(profiles);
    }

    private static LanguageDetector of(SortedMap<String, Map<String, Integer>> profiles) {
        Map<String, float[]> pieces = new HashMap<>();
        int language = 0;
        for (Map<String, Integer> profile : profiles.values()) {
            for (Map.Entry<String, Integer> piece : profile.entrySet()) {
                float[] logarithms = pieces.computeIfAbsent(piece.getKey(), any -> unseen(profiles.size()));
                logarithms[language] = (float) Math.log(piece.getValue() + UNSEEN);
            }
            language++;
        }
        return new LanguageDetector(List.copyOf(profiles.keySet()), pieces);
    }

    private static float[] unseen(int languages) {
        float[] scores = new float[languages];
        Arrays.fill(scores, (float) Math.log(UNSEEN));
        return scores;
    }

    /** The languages told apart, ISO 639-1, in order of the alphabet. */
    public List<String> languages() {
        return languages;
    }

    /** The language of a text, ISO 639-1; {@link #UNKNOWN} for a text in letters that none of them has. */
    public String detect(String text) {
        float[] scores = new float[languages.size()];
        int length = Math.min(text.length(), ENOUGH);
        for (int at = 0; at < length; ) {
            int end = at;
            while (end < length && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                addWord("_" + text.substring(at, end).toLowerCase(Locale.ROOT) + "_", scores);
            }
            at = end + 1;
        }
        return best(scores);
    }

    private void addWord(String word, float[] scores) {
        if (word.length() > LONGEST) {
            add(word, WORD_WEIGHT, scores);
        }
        for (int begin = 0; begin + SHORTEST <= word.length(); begin++) {
            for (int end = begin + SHORTEST; end <= Math.min(word.length(), begin + LONGEST); end++) {
                add(word.substring(begin, end), 1, scores);
            }
        }
    }

    private void add(String piece, int weight, float[] scores) {
        float[] logarithms = pieces.get(piece);
        if (logarithms != null) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weight * logarithms[i];
            }
        }
    }

    private String best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return scores[best] == 0 ? UNKNOWN : languages.get(best);
    }
}
