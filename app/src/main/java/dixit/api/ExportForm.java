package dixit.api;

import dixit.export.Format;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms of export that are one file, with what HTTP and file systems call them. */
enum ExportForm {
    JSONL(Format.JSONL, "application/x-ndjson", "jsonl"),
    CSV(Format.CSV, "text/csv; charset=utf-8", "csv"),
    PLOVER(Format.PLOVER, "application/x-ndjson", "plover.jsonl"),
    TURTLE(Format.TURTLE, "text/turtle; charset=utf-8", "ttl"),
    JSON_LD(Format.JSON_LD, "application/ld+json", "jsonld"),
    STIX(Format.STIX, "application/stix+json;version=2.1", "stix.json"),
    FTM(Format.FTM, "application/x-ndjson", "ftm.jsonl"),
    GEOJSON(Format.GEOJSON, "application/geo+json", "geojson"),
    CLAIMREVIEW(Format.CLAIMREVIEW, "application/ld+json", "claimreview.json"),
    MD(Format.MD, "text/markdown; charset=utf-8", "md"),
    HTML(Format.HTML, "text/html; charset=utf-8", "html");

    private final Format format;
    private final String type;
    private final String ending;

    ExportForm(Format format, String type, String ending) {
        this.format = format;
        this.type = type;
        this.ending = ending;
    }

    /** By the name that users give. */
    static ExportForm named(@Nullable String name) {
        for (ExportForm form : values()) {
            if (form.format.toString().equals(name)) {
                return form;
            }
        }
        throw Refusal.wrong(
                name == null ? "Parameter 'format' is missing" : "Parameter 'format' is '" + name + "'",
                "Known are "
                        + Arrays.stream(values())
                                .map(form -> form.format.toString())
                                .collect(Collectors.joining(", "))
                        + "; dixit export has forms of several files too.");
    }

    Format format() {
        return format;
    }

    /** Media type. */
    String type() {
        return type;
    }

    /** Of a file's name, without the dot. */
    String ending() {
        return ending;
    }
}
