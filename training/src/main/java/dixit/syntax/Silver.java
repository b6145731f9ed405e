package dixit.syntax;

import dixit.language.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Free text with tags and trees for the parser to learn from, which a teacher helped to draw. */
final class Silver {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private final List<Gold> treebank;
    private final List<List<String>> free;
    private final Path kept;
    private final FormKnowledge knowledge;

    /**
     * Prepares it.
     *
     * @param treebank what annotators drew
     * @param free sentences without trees
     * @param kept the folder for what the teacher said
     * @param knowledge what is known of forms beside the treebanks
     */
    Silver(List<Gold> treebank, List<List<String>> free, Path kept, FormKnowledge knowledge) {
        this.treebank =
                treebank.stream().filter(gold -> gold.words().size() <= LONGEST).toList();
        this.free = free;
        this.kept = kept;
        this.knowledge = knowledge;
    }

    /** The sentences of some texts, each once, without the very short and the very long ones. */
    static List<List<String>> sentences(List<String> texts, Pack pack) {
        Tokenizer tokenizer = Tokenizer.load(pack);
        SentenceSplitter splitter = new SentenceSplitter(tokenizer);
        Set<List<String>> sentences = new LinkedHashSet<>();
        for (String text : texts) {
            for (List<Token> tokens : splitter.split(text, tokenizer.tokens(text, 0))) {
                List<String> words =
                        tokens.stream().flatMap(token -> token.words().stream()).toList();
                if (words.size() >= SHORTEST && words.size() <= LONGEST) {
                    sentences.add(words);
                }
            }
        }
        return List.copyOf(sentences);
    }

    /**
     * The free sentences as a parser draws them that has learnt from the treebank when to follow the teacher: in the
     * treebank's own conventions, and better than either alone.
     */
    List<Gold> stacked(String teacher, int epochs) throws IOException {
        List<List<String>> all = new ArrayList<>(free);
        treebank.forEach(gold -> all.add(gold.forms()));
        Lessons lessons = Lessons.read(kept, teacher, all);
        Function<List<String>, Draft> advised = forms -> {
            Draft draft = new Draft(forms);
            draft.counsel = new Advice(lessons.of(forms));
            return draft;
        };
        Trained reader = new Trainer(treebank, List.of(), advised, knowledge).train(1, epochs, 1);
        return free.stream().map(reader::read).toList();
    }
}
