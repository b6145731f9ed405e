package dixit.syntax;

import dixit.training.Nlp4j;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Classes of a language's forms that others learnt from far more text than there is at hand. */
final class ReadyClasses {
    private static final Pattern FORM = Pattern.compile("[\\p{Ll}\\p{P}&&[^@#_/\\\\]]{1,20}");
    private static final int DEEPEST = 28;

    private ReadyClasses() {}

    /**
     * The classes of a language's forms, perhaps none.
     *
     * @throws IOException if they are not on the class path or cannot be read
     */
    static WordClasses of(String language) throws IOException {
        if (!language.equals("en")) {
            return WordClasses.NONE;
        }
        Map<String, Integer> classes = new TreeMap<>();
        Nlp4j.brown("twit").forEach((form, beginnings) -> {
            if (FORM.matcher((String) form).matches()) {
                classes.merge(Draft.plain((String) form), Nlp4j.longest(beginnings, DEEPEST), Math::max);
            }
        });
        return new WordClasses(classes);
    }
}
