package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.language.DataFiles;
import dixit.language.Pack;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedSyntaxTest {
    private static final String ALPHABET =
            "abcdeè AÈÖ ..,;:!?'’\"“”«»()[]-–/0123456789\n\t\u00a0\u200b😀𝔘文字עברдом\ud83d\udc00\u0301\u0000½²";

    private static Syntax load(String language) {
        return TrainedSyntax.load(new Pack(language, DataFiles.bundled()));
    }

    @Test
    void readsAnItalianSentence() {
        Sentence sentence = load("it")
                .sentences("Il ministro ha annunciato l’invio di armi dell'esercito a Kiev.", 0)
                .getFirst();
        assertThat(sentence.root().lemma()).isEqualTo("annunciare");
        assertThat(sentence.children(sentence.root(), "nsubj"))
                .extracting(Word::form)
                .containsExactly("ministro");
        assertThat(sentence.children(sentence.root(), "obj"))
                .extracting(Word::form)
                .containsExactly("invio");
    }

    @Test
    void readsAnEnglishSentence() {
        Sentence sentence = load("en")
                .sentences("The minister didn't announce the visit.", 0)
                .getFirst();
        assertThat(sentence.root().lemma()).isEqualTo("announce");
        assertThat(sentence.children(sentence.root(), "nsubj"))
                .extracting(Word::form)
                .containsExactly("minister");
    }

    @Test
    void beginsWhereItIsTold() {
        List<Sentence> sentences = load("it").sentences("date 2023-09 Piove.", 13);
        assertThat(sentences).hasSize(1);
        assertThat(sentences.getFirst().span().begin()).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de"})
    void anyTextHasSentencesInOrderWithOneRoot(String language) {
        Syntax syntax = load(language);
        for (int seed = 0; seed < 300; seed++) {
            String text = random(seed);
            assertThat(problems(syntax.sentences(text, 0), text))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "...", "“”«»\"'", "-", "😀", "\ud83d", "\udc00a"})
    void oddTextsAreRead(String text) {
        assertThat(problems(load("it").sentences(text, 0), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "a-", "www."})
    void aLineOfAMegabyteIsRead(String part) {
        String text = part.repeat((1 << 20) / part.length());
        assertThat(problems(load("it").sentences(text, 0), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "'", "l'", "1.", "«a, ", "A. "})
    void aLineOfManyTokensIsRead(String part) {
        String text = part.repeat(20_000);
        assertThat(problems(load("it").sentences(text, 0), text)).isEmpty();
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static String problems(List<Sentence> sentences, String text) {
        int last = 0;
        for (Sentence sentence : sentences) {
            long roots = sentence.words().stream().filter(Word::isRoot).count();
            if (roots != 1) {
                return roots + " roots in " + sentence.span();
            }
            for (Word word : sentence.words()) {
                if (word.span().begin() < last
                        || word.span().end() > text.length()
                        || word.lemma().isEmpty()) {
                    return "a word out of place or without lemma: " + word;
                }
                if (!sentence.dominates(sentence.root(), word)) {
                    return "not under the root: " + word;
                }
                last = word.span().begin();
            }
        }
        return "";
    }
}
