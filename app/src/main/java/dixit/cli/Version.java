package dixit.cli;

import dixit.Release;
import dixit.document.Hash;
import dixit.language.DataFiles;
import dixit.language.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the program's version, and the models of each language by their hashes. */
final class Version implements IVersionProvider {
    private static final List<String> MODELS = List.of("syntax", "names");

    @Override
    public String[] getVersion() throws IOException {
        List<String> lines = new ArrayList<>(List.of("dixit " + number()));
        for (Pack pack : Pack.all(DataFiles.bundled())) {
            lines.add(line(pack));
        }
        return lines.toArray(String[]::new);
    }

    /** Dixit's version. */
    static String number() {
        return Release.version();
    }

    private static String line(Pack pack) throws IOException {
        StringBuilder line = new StringBuilder(pack.code()).append(":");
        for (String model : MODELS) {
            String file = "model/" + model + ".bin";
            if (pack.has(file)) {
                line.append(" ").append(model).append(" ").append(hash(pack, file));
            }
        }
        return line.length() == pack.code().length() + 1 ? line + " rules only" : line.toString();
    }

    private static String hash(Pack pack, String file) throws IOException {
        try (InputStream in = pack.data().open(pack.path(file))) {
            return Hash.of(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }
}
