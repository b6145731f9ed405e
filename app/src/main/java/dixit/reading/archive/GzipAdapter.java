package dixit.reading.archive;

import dixit.reading.Adapter;
import dixit.reading.Content;
import dixit.reading.Sink;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip; what is inside decides what it is. */
public final class GzipAdapter implements Adapter {
    private static final int BUFFER = 64 * 1024;

    @Override
    public void read(Content content, Sink sink) throws IOException {
        sink.inside(content.with(new GZIPInputStream(content.stream(), BUFFER)));
    }
}
