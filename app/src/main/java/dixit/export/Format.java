package dixit.export;

/** The forms that there are, by the names that users give. */
public enum Format {
    JSONL("jsonl"),
    CSV("csv"),
    PARQUET("parquet"),
    PLOVER("plover"),
    GDELT("gdelt"),
    TURTLE("turtle"),
    JSON_LD("json-ld"),
    STIX("stix"),
    FTM("ftm"),
    GEOJSON("geojson"),
    CLAIMREVIEW("claimreview"),
    MD("md"),
    HTML("html");

    private final String shown;

    Format(String shown) {
        this.shown = shown;
    }

    @Override
    public String toString() {
        return shown;
    }
}
