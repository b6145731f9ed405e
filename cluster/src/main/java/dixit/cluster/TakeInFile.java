package dixit.cluster;

import java.io.IOException;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.util.Collector;

/** The reports in a file, on any file system that Flink has been given. */
final class TakeInFile extends TakeIn<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public void processElement(String name, Context context, Collector<byte[]> out) throws IOException {
        Path path = new Path(name);
        FileSystem files = path.getFileSystem();
        read(name, files.open(path), context, out);
    }
}
