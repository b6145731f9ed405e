package dixit.bench;

import dixit.document.Document;
import dixit.document.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reports of a language among the corpora's news and stories, to be read again and again. */
final class NewsReports {
    private static final String END_OF_HEADER = "\n---\n";

    private NewsReports() {}

    /**
     * All of them, in a fixed order.
     *
     * @param corpora the folder of corpora
     */
    static List<Document> of(String language, Path corpora) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String folder : List.of("news-it", "stories")) {
            try (Stream<Path> files = Files.walk(corpora.resolve(folder))) {
                for (Path file :
                        files.filter(path -> isReport(path, language)).sorted().toList()) {
                    String text = Files.readString(file);
                    String id = file.getFileName().toString();
                    Published day = Published.parse(id.substring(0, id.indexOf('_')));
                    int body = text.indexOf(END_OF_HEADER) + END_OF_HEADER.length();
                    documents.add(new Document(id, null, null, null, null, language, day, null, text, body));
                }
            }
        }
        return documents;
    }

    private static boolean isReport(Path file, String language) {
        return file.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d_" + language + "_.*\\.txt");
    }
}
