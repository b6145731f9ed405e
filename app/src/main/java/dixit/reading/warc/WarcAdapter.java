package dixit.reading.warc;

import dixit.reading.Adapter;
import dixit.reading.Content;
import dixit.reading.InputException;
import dixit.reading.Sink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the pages in a web archive, one record at a time. */
public final class WarcAdapter implements Adapter {
    private static final int OK = 200;

    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        int pages = 0;
        try (WarcReader records = new WarcReader(content.stream())) {
            records.setLenient(true);
            for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
                pages += record.get() instanceof WarcResponse response && one(response, content.uri(), sink) ? 1 : 0;
            }
        } catch (RuntimeException e) {
            throw new InputException(
                    content.uri(), "is a broken web archive (" + e.getMessage() + ")", "check that it is whole", e);
        }
        if (pages == 0) {
            throw new InputException(content.uri(), "has no pages in it", "give an archive of pages");
        }
    }

    /** Gives a page to the sink; whatever is broken in it is told, and the next one is read. */
    private static boolean one(WarcResponse response, String archive, Sink sink) {
        String target = response.target();
        try {
            MediaType type = response.payloadType().base();
            boolean page = type.equals(MediaType.HTML) || type.toString().equals("application/xhtml+xml");
            if (!page || response.http().status() != OK) {
                return false;
            }
            try (InputStream body = response.http().bodyDecoded().stream()) {
                sink.page(Content.fetched(archive + "#" + target, target, charset(response), body));
            }
            return true;
        } catch (IOException | RuntimeException e) {
            sink.problem(new InputException(
                    archive + "#" + target, "this record is broken (" + e.getMessage() + ")", "the rest is read", e));
            return false;
        }
    }

    private static @Nullable String charset(WarcResponse response) throws IOException {
        return response.payloadType().parameters().get("charset");
    }
}
