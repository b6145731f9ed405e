package dixit.event;

import dixit.name.Mention;
import dixit.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * A dependent of a predicate by its function below the surface: the subject of a passive is an object here.
 *
 * @param function {@code subject}, {@code object}, {@code indirect}, {@code of}, {@code poss}, {@code adjective},
 *     {@code compound}, {@code agent}, {@code between} or the preposition
 * @param word its head; for a subject that the grammar leaves out, the verb
 * @param mention who that is, if the word heads a mention
 * @param dropped whether the grammar leaves it out
 */
record Argument(String function, Word word, @Nullable Mention mention, boolean dropped) {

    Argument as(String other) {
        return new Argument(other, word, mention, dropped);
    }
}
