package dixit.story;

import java.util.ArrayList;
import java.util.List;

/** What a headline is cut into before it is compared. */
public enum TermKind {
    /** Whole words. */
    WORD {
        @Override
        public List<String> of(String text) {
            return Words.of(text);
        }
    },
    /** The first six letters of each word. */
    STEM {
        @Override
        public List<String> of(String text) {
            return Words.of(text).stream().map(word -> cut(word, 6)).toList();
        }
    },
    /** The first five letters of the longer words. */
    PREFIX {
        @Override
        public List<String> of(String text) {
            return Words.of(text).stream()
                    .filter(word -> word.length() > 3)
                    .map(word -> cut(word, 5))
                    .toList();
        }
    },
    /** Runs of four characters, across words. */
    GRAM {
        @Override
        public List<String> of(String text) {
            String line = " " + String.join(" ", Words.of(text)) + " ";
            List<String> grams = new ArrayList<>();
            for (int i = 0; i + 4 <= line.length(); i++) {
                grams.add(line.substring(i, i + 4));
            }
            return grams;
        }
    },
    /** Stems of longer words that stand near one another, in either order. */
    PAIR {
        @Override
        public List<String> of(String text) {
            List<String> stems =
                    STEM.of(text).stream().filter(stem -> stem.length() > 3).toList();
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < stems.size(); i++) {
                for (int j = i + 1; j < Math.min(i + 4, stems.size()); j++) {
                    String a = stems.get(i);
                    String b = stems.get(j);
                    pairs.add(a.compareTo(b) <= 0 ? a + " " + b : b + " " + a);
                }
            }
            return pairs;
        }
    };

    public abstract List<String> of(String text);

    private static String cut(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }
}
