package dixit.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of documents that are one text: whoever is linked, directly or through others, belongs together, and the first
 * published is the original. The order of the links does not matter.
 */
public final class CopyGroups<D> {
    private final Map<D, D> parent = new LinkedHashMap<>();

    /** Says that two documents are one text. */
    public void link(D a, D b) {
        D first = leader(a);
        D second = leader(b);
        if (!first.equals(second)) {
            parent.put(second, first);
        }
    }

    private D leader(D document) {
        D next = parent.get(document);
        return next == null ? document : leader(next);
    }

    /**
     * For each document its group's original, which for the original is itself.
     *
     * @param published the order in which documents were published
     */
    public Map<D, D> originals(List<D> documents, Comparator<D> published) {
        Map<D, D> originals = new LinkedHashMap<>();
        documents.stream().sorted(published).forEach(document -> originals.putIfAbsent(leader(document), document));
        Map<D, D> of = new LinkedHashMap<>();
        for (D document : documents) {
            D original = originals.get(leader(document));
            of.put(document, original == null ? document : original);
        }
        return of;
    }
}
