package dixit.bench;

import dixit.Reader;
import dixit.document.Document;
import dixit.document.Published;
import dixit.language.DataFiles;
import dixit.syntax.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures text to claims on one thread: Italian reports repeated to a megabyte, after two rounds to warm up. */
public final class ReadThroughput {
    private static final int MEGABYTE = 1_000_000;
    private static final int ROUNDS = 5;

    private ReadThroughput() {}

    /**
     * Measures it.
     *
     * @param arguments the folder that holds {@code corpora/news-it}
     */
    public static void main(String[] arguments) throws IOException {
        List<Document> documents = documents(Path.of(arguments[0], "corpora", "news-it"));
        Reader reader = Reader.load(DataFiles.bundled());
        long tokens = tokens(reader, documents);
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long claims = 0;
            for (Document document : documents) {
                claims += reader.read(document).claims().size();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("round %d: %,.0f tokens/s, %d claims%n", round, tokens / seconds, claims);
        }
    }

    private static List<Document> documents(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                texts.add(text.substring(text.indexOf("\n---\n") + 5));
            }
        }
        List<Document> documents = new ArrayList<>();
        int size = 0;
        for (int i = 0; size < MEGABYTE; i++) {
            String text = texts.get(i % texts.size());
            documents.add(new Document(
                    "d" + i, null, null, null, null, "it", Published.parse("2012-11-21"), null, text, 0));
            size += text.length();
        }
        return documents;
    }

    private static long tokens(Reader reader, List<Document> documents) {
        long tokens = 0;
        for (Document document : documents) {
            for (Sentence sentence : reader.facts(document).sentences()) {
                tokens += sentence.size();
            }
        }
        return tokens;
    }
}
