package dixit.export;

import dixit.event.Plover;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 event and mention tables. Plain event rows can only say that something took place; what is denied, planned or
 * hypothetical is left out, or with a third file written too and told apart in it.
 */
final class GdeltExport implements Export {
    private final Writer events;
    private final Writer mentions;
    private final @Nullable Writer aside;
    private final GdeltEvent event;
    private final GdeltMention mention;
    private final Map<Reality, Integer> left = new EnumMap<>(Reality.class);
    private int untyped;

    /**
     * Begins the tables.
     *
     * @param aside where events that did not, or not yet, take place are listed; null to leave them out
     */
    GdeltExport(Writer events, Writer mentions, @Nullable Writer aside, GdeltEvent event, GdeltMention mention)
            throws IOException {
        this.events = events;
        this.mentions = mentions;
        this.aside = aside;
        this.event = event;
        this.mention = mention;
        if (aside != null) {
            aside.write("GLOBALEVENTID\treality\tstatus\tproposition\n");
        }
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        Plover type = dossier.proposition().event().type();
        if (type == null) {
            untyped++;
            return;
        }
        Reality reality = Reality.of(dossier);
        if (reality != Reality.TOLD) {
            left.merge(reality, 1, Integer::sum);
            if (aside == null) {
                return;
            }
            aside.write(line(List.of(
                    GdeltEvent.id(dossier.proposition()),
                    reality.name().toLowerCase(Locale.ROOT),
                    dossier.proposition().status(),
                    dossier.proposition().id())));
        }
        events.write(line(event.cells(dossier, type)));
        for (LedgerClaim claim : dossier.claims()) {
            mentions.write(line(mention.cells(dossier, new Evidence(claim))));
        }
    }

    /** Cells separated by tabs; what would break a row becomes a space. */
    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream()
                .map(cell -> Objects.toString(cell, "").replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    @Override
    public List<String> end() {
        String kinds = left.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String what = aside == null ? "left out of GDELT's tables" : "listed in aside.tsv";
        String all = aside == null ? " (--all writes them too)" : "";
        return List.of("%s: %s events%s; left out: %d of a type that CAMEO has none for"
                .formatted(what, kinds.isEmpty() ? "no" : kinds, kinds.isEmpty() ? "" : all, untyped));
    }
}
