package dixit.name;

import dixit.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for somebody, or somewhere.
 *
 * @param span the whole mention as the grammar has it: <i>il ministro della Difesa russo Serghei Shoigu</i>
 * @param name the name inside it: <i>Serghei Shoigu</i>; the same as span for a pronoun or a description
 * @param sentence index of its sentence
 * @param head index of the word that heads it in the sentence's tree
 * @param type how it refers
 * @param entities who is meant; two for <i>i due leader</i>, none where it stays open
 * @param place where is meant, if it can be a place: <i>Mosca</i> is both Russia's government and a city
 * @param rule the rule that made it
 */
public record Mention(
        Span span,
        Span name,
        int sentence,
        int head,
        Type type,
        List<Entity> entities,
        @Nullable Place place,
        String rule) {

    /** How a mention refers. */
    public enum Type {
        NAME,
        DESCRIPTION,
        PRONOUN
    }
}
