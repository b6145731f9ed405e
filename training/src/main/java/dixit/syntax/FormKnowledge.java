package dixit.syntax;

import dixit.language.FormDictionary;
import dixit.language.Pack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a language's forms beside its treebanks.
 *
 * @param dictionary of inflected forms, if there is one
 * @param classes of words, perhaps none
 */
record FormKnowledge(@Nullable FormDictionary dictionary, WordClasses classes) {

    static FormKnowledge of(Pack pack) {
        return new FormKnowledge(FormDictionary.of(pack), WordClasses.of(pack));
    }

    /** The same for forms with these tags. */
    Forms forms(List<Tag> tags) {
        return new Forms(dictionary, classes, new TagAgreement(tags));
    }
}
