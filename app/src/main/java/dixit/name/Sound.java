package dixit.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What spellings of a name across languages have in common: the consonants, with those letters taken for one that
 * stand for the same sound somewhere in Europe. <i>Serghei Shoigu</i>, <i>Sergej Sojgu</i> are both {@code srk sk}.
 */
final class Sound {
    /** Longest first: the letters and what they become; vowels, glides and h vanish. */
    private static final List<String[]> FOLDS = List.of(
            new String[] {"schtsch", "s"},
            new String[] {"tsch", "c"},
            new String[] {"dsch", "j"},
            new String[] {"shch", "s"},
            new String[] {"sch", "s"},
            new String[] {"tch", "c"},
            new String[] {"dzh", "j"},
            new String[] {"sh", "s"},
            new String[] {"zh", "s"},
            new String[] {"kh", "k"},
            new String[] {"gh", "k"},
            new String[] {"ck", "k"},
            new String[] {"ch", "c"},
            new String[] {"dj", "j"},
            new String[] {"dh", "d"},
            new String[] {"th", "t"},
            new String[] {"ph", "f"},
            new String[] {"ts", "s"},
            new String[] {"tz", "s"},
            new String[] {"x", "ks"});

    /** The letters that the folds begin with. */
    private static final String FIRSTS = "stdzkgcpx";

    private static final String FROM = "wzqgckv";
    private static final String TO = "vskkkkv";

    private Sound() {}

    /** The skeleton of a {@linkplain Spelling#key spelling key}, word for word. */
    static String of(String key) {
        StringBuilder sound = new StringBuilder(key.length());
        boolean open = true;
        for (int i = 0; i < key.length(); ) {
            String[] fold = fold(key, i);
            boolean silent = fold == null && isSilent(key, i);
            if (!silent) {
                append(sound, fold == null ? folded(key.charAt(i)) : fold[1], open);
            }
            open = silent;
            i += fold == null ? 1 : fold[0].length();
        }
        return sound.toString();
    }

    private static String @Nullable [] fold(String key, int at) {
        if (FIRSTS.indexOf(key.charAt(at)) < 0) {
            return null;
        }
        for (String[] fold : FOLDS) {
            if (key.startsWith(fold[0], at)) {
                return fold;
            }
        }
        return null;
    }

    private static boolean isSilent(String key, int at) {
        char c = key.charAt(at);
        return "aeiouyjh".indexOf(c) >= 0 && !(at == 0 && c == 'j');
    }

    private static String folded(char c) {
        int known = FROM.indexOf(c);
        return String.valueOf(known < 0 ? c : TO.charAt(known));
    }

    /** A doubled sound counts once, but not where a vowel stood between. */
    private static void append(StringBuilder sound, String text, boolean open) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c == 'c' || c == 'g' ? 'k' : c;
            boolean again = !sound.isEmpty() && sound.charAt(sound.length() - 1) == folded;
            if (!again || open) {
                sound.append(folded);
            }
        }
    }

    /** Whether two keys sound the same and are spelt much alike, so that few strangers meet. */
    static boolean near(String one, String other) {
        String sound = of(one);
        return sound.length() >= 5
                && sound.equals(of(other))
                && distance(one, other) <= Math.max(one.length(), other.length()) * 0.4;
    }

    /** Levenshtein's edit distance. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
