package dixit.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/** Files in an object store or wherever else Flink has a file system for. */
final class Remote {
    private Remote() {}

    /** All files in a folder and its folders, in order of their addresses; the address itself if it is a file. */
    static List<String> files(String address) throws IOException {
        Path path = new Path(address);
        FileSystem system = path.getFileSystem();
        FileStatus status = system.getFileStatus(path);
        List<String> files = new ArrayList<>();
        collect(system, status, files);
        return files.stream().sorted().toList();
    }

    private static void collect(FileSystem system, FileStatus status, List<String> into) throws IOException {
        if (!status.isDir()) {
            into.add(status.getPath().toString());
            return;
        }
        for (FileStatus inside : system.listStatus(status.getPath())) {
            collect(system, inside, into);
        }
    }
}
