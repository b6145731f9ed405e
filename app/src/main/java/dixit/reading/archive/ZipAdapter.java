package dixit.reading.archive;

import dixit.reading.Adapter;
import dixit.reading.Content;
import dixit.reading.InputException;
import dixit.reading.Sink;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads each file in a zip archive as if it stood alone, as far as the archive is one of reports. */
public final class ZipAdapter implements Adapter {
    /** More than this is a trap; in bytes, unpacked, and in entries. */
    private static final long MOST_BYTES = 4_000_000_000L;

    private static final int MOST_ENTRIES = 200_000;

    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        Entries entries = new Entries(new ZipInputStream(content.stream()));
        int count = 0;
        for (ZipEntry entry = entries.next(); entry != null; entry = entries.next()) {
            String uri = content.uri() + "!" + entry.getName();
            count++;
            if (count > MOST_ENTRIES || entries.bytes > MOST_BYTES) {
                throw new InputException(
                        content.uri(), "unpacks to more than 4 GB or 200,000 files", "unpack it first");
            }
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                sink.inside(Content.of(uri, entries));
            }
        }
        if (count == 0) {
            throw new InputException(content.uri(), "is an archive with nothing in it", "give an archive of reports");
        }
    }

    private static boolean isHidden(String name) {
        return name.matches("(.*/)?\\.[^./].*") || name.startsWith("__MACOSX/");
    }

    /** One entry after the other; closing an entry leaves the archive open. */
    private static final class Entries extends FilterInputStream {
        private final ZipInputStream zip;
        private long bytes;

        Entries(ZipInputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Nullable
        ZipEntry next() throws IOException {
            return zip.getNextEntry();
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            bytes += Math.max(0, read);
            if (bytes > MOST_BYTES) {
                throw new IOException("the archive unpacks to more than 4 GB");
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {}
    }
}
