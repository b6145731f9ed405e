package dixit.syntax;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a teacher made of sentences, kept in a file so that it is asked only once. */
final class Lessons {
    private final Map<String, Teacher.Lesson> lessons = new HashMap<>();

    private Lessons() {}

    /**
     * A teacher's lessons on these sentences.
     *
     * @param folder where what was asked before is kept
     * @param teacher its name
     */
    static Lessons read(Path folder, String teacher, List<List<String>> sentences) throws IOException {
        Lessons known = new Lessons();
        Path file = folder.resolve("lessons-" + teacher + ".tsv");
        Files.createDirectories(folder.toAbsolutePath());
        if (Files.exists(file)) {
            wholeLines(file).forEach(known::add);
        }
        List<List<String>> unknown =
                sentences.stream().filter(words -> !known.has(words)).distinct().toList();
        if (!unknown.isEmpty()) {
            Teacher asked = Teacher.of(teacher);
            try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                for (List<String> words : unknown) {
                    String line = line(words, asked.read(words));
                    out.write(line + "\n");
                    known.add(line);
                }
            }
        }
        return known;
    }

    /** The lines of a file, from which the last is cut off if whoever wrote it was stopped there. */
    private static Stream<String> wholeLines(Path file) throws IOException {
        String text = Files.readString(file);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) {
            Files.writeString(file, whole);
        }
        return whole.lines();
    }

    private boolean has(List<String> words) {
        return lessons.containsKey(String.join(" ", words));
    }

    Teacher.Lesson of(List<String> words) {
        return Objects.requireNonNull(lessons.get(String.join(" ", words)), () -> "no lesson on " + words);
    }

    private static String line(List<String> words, Teacher.Lesson lesson) {
        return String.join(
                "\t",
                String.join(" ", words),
                String.join(" ", lesson.tag()),
                String.join(" ", lesson.head().stream().map(String::valueOf).toList()),
                String.join(" ", lesson.relation()));
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        List<Integer> heads = new ArrayList<>();
        for (String head : columns[2].split(" ")) {
            heads.add(Integer.valueOf(head));
        }
        lessons.put(
                columns[0], new Teacher.Lesson(List.of(columns[1].split(" ")), heads, List.of(columns[3].split(" "))));
    }
}
