package dixit.syntax;

import dixit.language.Pack;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Free text with the teacher's parts of speech and trees, kept in a file so that the teacher is asked once. */
final class Lessons {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private Lessons() {}

    /** Reads the lessons, which are written first if there are none. */
    static List<Gold> read(Path file, Pack pack, List<String> texts) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try (Writer out = Files.newBufferedWriter(part)) {
                write(pack, texts, out);
            }
            Files.move(part, file);
        }
        return Treebank.read(file);
    }

    private static void write(Pack pack, List<String> texts, Writer out) throws IOException {
        Teacher teacher = new Teacher();
        Tokenizer tokenizer = Tokenizer.load(pack);
        SentenceSplitter splitter = new SentenceSplitter(tokenizer, SparseWeights.NONE);
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            for (List<Token> tokens : splitter.split(text, tokenizer.tokens(text, 0))) {
                List<String> words = words(tokens);
                boolean fits = words.size() >= SHORTEST && words.size() <= LONGEST;
                if (fits && seen.add(String.join(" ", words))) {
                    out.write(lesson(text, tokens, teacher.read(words)));
                }
            }
        }
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().flatMap(token -> token.words().stream()).toList();
    }

    private static String lesson(String text, List<Token> tokens, Teacher.Lesson lesson) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (Token token : tokens) {
            if (token.isMultiword()) {
                int last = at + token.words().size();
                lines.add((at + 1) + "-" + last + "\t" + token.span().of(text) + "\t_".repeat(8));
            }
            for (String form : token.words()) {
                lines.add((at + 1) + "\t" + form + "\t_\t" + lesson.upos().get(at) + "\t_\t_\t"
                        + (lesson.head().get(at) + 1) + "\t" + lesson.relation().get(at) + "\t_\t_");
                at++;
            }
        }
        return String.join("\n", lines) + "\n\n";
    }
}
