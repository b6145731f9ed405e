package dixit.name;

import dixit.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mention while the document is read.
 *
 * @param subject whether it is the subject of its clause
 * @param referents who is meant
 */
record Draft(
        Span span,
        Span name,
        int sentence,
        int head,
        Mention.Type type,
        boolean subject,
        List<Referent> referents,
        @Nullable Place place,
        String rule) {

    Mention mention() {
        Set<Entity> entities = new LinkedHashSet<>();
        referents.forEach(referent -> entities.add(referent.entity()));
        return new Mention(span, name, sentence, head, type, new ArrayList<>(entities), place, rule);
    }
}
