package dixit.event;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.check.GivenNames;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Trees without sense: fewer events or more, but never a failure, and every event lies in its sentence. */
class EventRobustnessTest {
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "iobj",
            "obl",
            "obl:agent",
            "nmod",
            "nmod:poss",
            "amod",
            "case",
            "det",
            "conj",
            "cc",
            "acl",
            "acl:relcl",
            "advcl",
            "xcomp",
            "ccomp",
            "aux",
            "aux:pass",
            "cop",
            "compound",
            "appos",
            "punct",
            "expl",
            "fixed",
            "flat",
            "parataxis",
            "mark",
            "dep");
    private static final List<String> FEATURES = List.of(
            "_",
            "VerbForm=Part|Tense=Past",
            "VerbForm=Inf",
            "VerbForm=Fin",
            "PronType=Rel",
            "Definite=Def",
            "VerbForm=Ger");

    @TestFactory
    Stream<DynamicTest> senseless() {
        return Stream.of("it", "en", "de")
                .flatMap(language -> IntStream.range(0, 40)
                        .mapToObj(seed ->
                                DynamicTest.dynamicTest(language + " seed " + seed, () -> read(language, seed))));
    }

    private static void read(String language, int seed) {
        EventFinder finder = FINDERS.of(language);
        Sentence sentence = sentence(new Random(seed), words(language));
        String text = Trees.text(sentence);
        List<Sentence> sentences = List.of(sentence);
        List<String> names = sentence.words().stream()
                .filter(word -> word.upos() == Upos.PROPN)
                .map(dixit.syntax.Word::form)
                .toList();
        List<Event> events =
                finder.find(Trees.document(text, language), sentences, GivenNames.of(text, sentences, names));
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(sentence.span().contains(event.trigger())).isTrue());
    }

    private static final Finders FINDERS = new Finders();

    /** Loaded once for all seeds. */
    private static final class Finders {
        private final List<String> languages = List.of("it", "en", "de");
        private final List<EventFinder> finders = languages.stream()
                .map(language -> EventFinder.load(new Pack(language, DataFiles.bundled())))
                .toList();

        EventFinder of(String language) {
            return finders.get(languages.indexOf(language));
        }
    }

    private static List<String> words(String language) {
        return switch (language) {
            case "it" ->
                List.of(
                        "imporre",
                        "sanzione",
                        "a",
                        "di",
                        "da",
                        "fra",
                        "incontrare",
                        "incontro",
                        "si",
                        "attacco",
                        "avvenire",
                        "essere");
            case "en" ->
                List.of(
                        "impose",
                        "sanction",
                        "on",
                        "of",
                        "by",
                        "between",
                        "meet",
                        "meeting",
                        "out",
                        "attack",
                        "happen",
                        "be");
            default ->
                List.of(
                        "verhängen",
                        "sanktion",
                        "an",
                        "von",
                        "gegen",
                        "zwischen",
                        "treffen",
                        "statt",
                        "sich",
                        "angriff",
                        "stattfinden",
                        "sein");
        };
    }

    private static Sentence sentence(Random random, List<String> lemmas) {
        int size = 2 + random.nextInt(25);
        String[] lines = new String[size];
        int root = random.nextInt(size);
        for (int i = 0; i < size; i++) {
            Upos upos = pick(random, List.of(Upos.values()));
            String lemma = lemmas.get(random.nextInt(lemmas.size()));
            // heads lie toward the root, so that the tree has no circle
            int head =
                    i == root ? 0 : (i < root ? i + 2 + random.nextInt(root - i) : root + 1 + random.nextInt(i - root));
            lines[i] = String.join(
                    " ",
                    "w" + i,
                    lemma,
                    upos.name(),
                    pick(random, FEATURES),
                    String.valueOf(head),
                    i == root ? "root" : pick(random, RELATIONS));
        }
        return Trees.tree(lines);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
