package dixit.name;

import java.util.List;

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

    private static final String FROM = "wzqgckv";
    private static final String TO = "vskkkkv";

    private Sound() {}

    /** The skeleton of a {@linkplain Spelling#key spelling key}, word for word. */
    static String of(String key) {
        StringBuilder sound = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); ) {
            i += fold(key, i, sound);
        }
        return sound.toString();
    }

    private static int fold(String key, int at, StringBuilder sound) {
        for (String[] fold : FOLDS) {
            if (key.startsWith(fold[0], at)) {
                append(sound, fold[1]);
                return fold[0].length();
            }
        }
        char c = key.charAt(at);
        boolean silent = "aeiouyjh".indexOf(c) >= 0;
        if (!silent || (at == 0 && c == 'j')) {
            int known = FROM.indexOf(c);
            append(sound, String.valueOf(known < 0 ? c : TO.charAt(known)));
        }
        return 1;
    }

    /** A doubled sound counts once. */
    private static void append(StringBuilder sound, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c == 'c' || c == 'g' ? 'k' : c;
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != folded) {
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
