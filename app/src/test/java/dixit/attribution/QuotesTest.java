package dixit.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static List<String> quotes(String text) {
        return Quotes.find(text, 0).stream()
                .map(quote -> quote.inner().of(text))
                .toList();
    }

    @Test
    void marks_of_every_style_close_what_they_open() {
        assertThat(quotes("a «uno» b “due” c \"tre\" d „vier“ e ‘five’ f"))
                .containsExactly("uno", "due", "tre", "vier", "five");
    }

    @Test
    void a_mark_that_opens_may_also_close() {
        assertThat(quotes("i due stati “su tutti i fronti“. “Sono convinto” ha detto"))
                .containsExactly("su tutti i fronti", "Sono convinto");
    }

    @Test
    void an_apostrophe_is_no_quotation_mark() {
        assertThat(quotes("l’invio dell’esercito, the soldiers’ boots, it's \"5'10\" tall\""))
                .containsExactly("5'10");
    }

    @Test
    void a_quotation_ends_with_its_paragraph() {
        assertThat(quotes("“mai chiusa\n\nAltro paragrafo” e poi «questa»")).containsExactly("questa");
    }

    @Test
    void a_quotation_of_several_paragraphs_opens_each_of_them() {
        assertThat(quotes("“uno\n\n“due” fine")).containsExactly("uno", "due");
    }

    @Test
    void typewriter_marks_are_doubled() {
        assertThat(quotes("''never,'' said Mr. King, ``not once''")).containsExactly("never,", "not once");
    }

    @Test
    void inches_and_stray_marks_do_not_swallow_the_rest() {
        assertThat(quotes("un “solo segno")).isEmpty();
    }

    @Test
    void any_text_gives_quotes_in_order_and_inside_it() {
        Random random = new Random(7);
        String alphabet = "ab .\n“”„«»‹›‘’\"'\uD83D\uDE00";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int end = 0;
            for (Quote quote : Quotes.find(text.toString(), 0)) {
                assertThat(quote.outer().begin()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(quote.outer().contains(quote.inner())).isTrue();
                end = quote.outer().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
