package dixit.reading.table;

import dixit.reading.Charsets;
import dixit.reading.Content;
import dixit.reading.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a content of any length, one at a time; each no longer than a report. */
final class Lines {
    private final String uri;
    private final InputStream in;
    private int number;

    Lines(Content content) {
        this.uri = content.uri();
        this.in = content.stream();
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException, InputException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int read = in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
            if (line.size() > Content.LARGEST) {
                throw new InputException(uri + "#" + (number + 1), "this line is larger than 20 MB", "split it");
            }
        }
        number++;
        return Charsets.decode(line.toByteArray());
    }
}
