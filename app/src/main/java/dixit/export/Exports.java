package dixit.export;

import dixit.judgement.Judgement;
import dixit.language.DataFiles;
import dixit.proposition.Label;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes exports.
 *
 * @param data code tables of other standards
 * @param label how propositions are put in words
 * @param judgements those that hold
 * @param asOf the moment as known at which the ledger is read
 * @param version Dixit's
 */
public record Exports(DataFiles data, Label label, List<Judgement> judgements, Instant asOf, String version) {

    /**
     * Begins an export.
     *
     * @param all whether forms that leave out what did not take place are to write it too
     * @throws MissingLibraryException if the form needs a library that is not there
     */
    public Export of(Format format, Target target, boolean all) throws IOException {
        return switch (format) {
            case JSONL -> new JsonLinesExport(target.writer());
            case CSV -> new CsvExport(target.writer());
            case PARQUET -> new ParquetExport(target.path(), target.meantime());
            case PLOVER ->
                new PloverExport(target.writer(), Scales.load(data, "export/plover.yaml"), countries(), version);
            case GDELT -> gdelt(target, all);
            case TURTLE -> new RdfExport(new TurtleWriter(target.writer()), label);
            case JSON_LD -> new RdfExport(new JsonLdWriter(target.writer()), label);
            case STIX -> new StixExport(target.writer(), label, countries(), asOf);
            case FTM -> new FtmExport(target.writer(), label, countries());
            case GEOJSON -> new GeoJsonExport(target.writer(), label);
            case CLAIMREVIEW -> new ClaimReviewExport(target.writer(), label, judgements);
            case MD -> new MarkdownExport(target.writer(), label);
            case HTML -> new HtmlExport(target.writer(), label);
        };
    }

    private Export gdelt(Target target, boolean all) throws IOException {
        java.io.@Nullable Writer aside = all ? target.writer("aside.tsv") : null;
        return new GdeltExport(
                target.writer("events.tsv"),
                target.writer("mentions.tsv"),
                aside,
                new GdeltEvent(Cameo.load(data), countries()),
                new GdeltMention(version));
    }

    private Countries countries() {
        return Countries.load(data);
    }
}
