package dixit.reading;

/** What an input is, by its content. */
public enum Kind {
    TEXT,
    HTML,
    FEED,
    OPML,
    NEWSML,
    NITF,
    JSON,
    JSON_LINES,
    TABLE,
    MAIL,
    PDF,
    WARC,
    ZIP,
    GZIP,
    /** Neither text nor anything known. */
    BINARY
}
