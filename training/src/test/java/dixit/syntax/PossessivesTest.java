package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PossessivesTest {
    @Test
    void aPossessiveIsAPronounAndStaysWhereItHangs() {
        Gold gold = Treebank.parse(List.of(
                        "1\til\til\tDET\t_\tPronType=Art\t3\tdet\t_\t_",
                        "2\tsuo\tsuo\tDET\t_\tPoss=Yes|PronType=Prs\t3\tdet:poss\t_\t_",
                        "3\tpiano\tpiano\tNOUN\t_\t_\t0\troot\t_\t_"))
                .getFirst();

        Gold conformed = Possessives.asPronouns(gold);

        assertThat(conformed.words())
                .extracting(word -> word.tag().upos())
                .containsExactly(Upos.DET, Upos.PRON, Upos.NOUN);
        assertThat(conformed.words()).extracting(Gold.GoldWord::relation).containsExactly("det", "det:poss", "root");
    }
}
