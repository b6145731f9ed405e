package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dixit.document.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final List<Gold> GOLD = Treebank.parse(List.of(
            "# text = Vede dell'oro.",
            "1\tVede\tvedere\tVERB\t_\tMood=Ind|Tense=Pres\t0\troot\t_\t_",
            "2-3\tdell'\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
            "2\tdi\tdi\tADP\t_\t_\t4\tcase\t_\t_",
            "3\tl'\til\tDET\t_\tDefinite=Def\t4\tdet\t_\t_",
            "4\toro\toro\tNOUN\t_\tNumber=Sing\t1\tobj:part\t_\tSpaceAfter=No",
            "5\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_",
            ""));
    private static final String TEXT = "Vede dell'oro.";

    private static Word word(int index, int begin, int end, String form, Upos upos, int head, String relation) {
        return new Word(index, new Span(begin, end), form, form, upos, Features.NONE, head, relation);
    }

    private static Map<String, Evaluation.Score> scores(Word... words) {
        return new Evaluation(GOLD, List.of(new Sentence(new Span(0, 14), List.of(words))), TEXT).scores();
    }

    @Test
    void theTextIsTheTreebanksOwn() {
        assertThat(Treebank.text(GOLD).strip()).isEqualTo(TEXT);
    }

    @Test
    void subtypesOfRelationsDoNotCount() {
        Map<String, Evaluation.Score> scores = scores(
                word(0, 0, 4, "Vede", Upos.VERB, -1, "root"),
                word(1, 5, 10, "di", Upos.ADP, 3, "case"),
                word(2, 5, 10, "l'", Upos.DET, 3, "det"),
                word(3, 10, 13, "oro", Upos.NOUN, 0, "obj"),
                word(4, 13, 14, ".", Upos.PUNCT, 0, "punct"));
        assertThat(scores.get("words")).isEqualTo(new Evaluation.Score(5, 5, 5));
        assertThat(scores.get("LAS")).isEqualTo(new Evaluation.Score(5, 5, 5));
        assertThat(scores.get("lemmas")).isEqualTo(new Evaluation.Score(3, 5, 5));
        assertThat(scores.get("Mood")).isEqualTo(new Evaluation.Score(0, 0, 1));
    }

    @Test
    void aWordThatIsNotThereIsWrongAndSoIsWhatHangsOnIt() {
        Map<String, Evaluation.Score> scores = scores(
                word(0, 0, 4, "Vede", Upos.VERB, -1, "root"),
                word(1, 5, 10, "dell'", Upos.DET, 2, "det"),
                word(2, 10, 13, "oro", Upos.NOUN, 0, "obj"),
                word(3, 13, 14, ".", Upos.PUNCT, 0, "punct"));
        assertThat(scores.get("words")).isEqualTo(new Evaluation.Score(3, 4, 5));
        assertThat(scores.get("UAS")).isEqualTo(new Evaluation.Score(3, 4, 5));
    }

    @Test
    void aSplitWordMovesNoOther() {
        Map<String, Evaluation.Score> scores = scores(
                word(0, 0, 2, "Ve", Upos.X, 1, "dep"),
                word(1, 2, 4, "de", Upos.VERB, -1, "root"),
                word(2, 5, 10, "di", Upos.ADP, 4, "case"),
                word(3, 5, 10, "l'", Upos.DET, 4, "det"),
                word(4, 10, 13, "oro", Upos.NOUN, 1, "obj"),
                word(5, 13, 14, ".", Upos.PUNCT, 1, "punct"));
        assertThat(scores.get("words")).isEqualTo(new Evaluation.Score(4, 6, 5));
        assertThat(scores.get("UAS")).isEqualTo(new Evaluation.Score(2, 6, 5));
    }

    @Test
    void anotherTextIsRefused() {
        assertThatThrownBy(() -> scores(word(0, 0, 4, "Vede", Upos.VERB, -1, "root")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
