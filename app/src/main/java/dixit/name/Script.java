package dixit.name;

import com.ibm.icu.text.Transliterator;

/** Writes names of other scripts in Latin letters. */
final class Script {
    private Script() {}

    /** The text in Latin letters; ICU is loaded only for text that is not. */
    static String latin(String text) {
        return isLatin(text) ? text : Any.LATIN.transliterate(text);
    }

    static boolean isLatin(String text) {
        return text.codePoints()
                .allMatch(c -> c < 0x250
                        || !Character.isLetter(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Loaded on first use. */
    private static final class Any {
        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
