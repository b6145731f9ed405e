package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.language.DataFiles;
import dixit.language.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tags that grammar does not allow. */
class RetaggingTest {
    private static final Syntax ITALIAN = TrainedSyntax.load(new Pack("it", DataFiles.bundled()));

    private static List<Upos> parts(String text, String form) {
        return ITALIAN.sentences(text, 0).getFirst().words().stream()
                .filter(word -> word.form().equals(form))
                .map(Word::upos)
                .toList();
    }

    @Test
    void behind_a_possessive_stands_no_finite_verb() {
        assertThat(parts("La sua vaga proposta non ha convinto nessuno.", "vaga"))
                .containsExactly(Upos.ADJ);
    }

    @Test
    void a_word_repeated_behind_a_preposition_is_a_noun() {
        assertThat(parts("I due ministri hanno avuto un colloquio faccia a faccia.", "faccia"))
                .containsExactly(Upos.NOUN, Upos.NOUN);
    }

    @Test
    void what_is_written_onto_a_verb_is_a_pronoun() {
        assertThat(parts("A Roma ad attenderlo ci potrebbe essere il ministro.", "lo"))
                .containsExactly(Upos.PRON);
    }

    @Test
    void a_participle_that_governs_an_infinitive_is_a_verb() {
        assertThat(parts("Il governo ha punito tre aziende accusate di vendere armi.", "accusate"))
                .containsExactly(Upos.VERB);
    }
}
