package dixit.event;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.check.GivenNames;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFinderTest {
    private final EventFinder italian = EventFinder.load(new Pack("it", DataFiles.bundled()));

    private String told(List<String> names, String... lines) {
        Sentence sentence = Trees.tree(lines);
        String text = Trees.text(sentence);
        List<Sentence> sentences = List.of(sentence);
        StringBuilder told = new StringBuilder();
        for (Event event : italian.find(Trees.document(text, "it"), sentences, GivenNames.of(text, sentences, names))) {
            told.append(told.isEmpty() ? "" : "; ")
                    .append(event.type())
                    .append(' ')
                    .append(event.trigger().of(text))
                    .append(": ")
                    .append(names(event.actors()))
                    .append(" > ")
                    .append(names(event.recipients()));
        }
        return told.toString();
    }

    private static String names(List<Party> parties) {
        return String.join(
                ", ",
                parties.stream()
                        .map(party -> String.valueOf(party.entity().name()))
                        .toList());
    }

    @Test
    void a_verb_and_its_noun_name_one_event() {
        assertThat(told(
                        List.of("Washington", "Mosca"),
                        "Washington Washington PROPN _ 3 nsubj",
                        "ha avere AUX VerbForm=Fin 3 aux",
                        "imposto imporre VERB VerbForm=Part|Tense=Past 0 root",
                        "sanzioni sanzione NOUN _ 3 obj",
                        "a a ADP _ 6 case",
                        "Mosca Mosca PROPN _ 3 obl"))
                .isEqualTo("SANCTION imposto sanzioni: Washington > Mosca");
    }

    @Test
    void the_subject_of_a_passive_is_the_recipient() {
        assertThat(told(
                        List.of("tre turisti", "agenti"),
                        "tre tre NUM _ 2 nummod",
                        "turisti turista NOUN _ 5 nsubj:pass",
                        "sono essere AUX VerbForm=Fin 5 aux",
                        "stati essere AUX VerbForm=Part|Tense=Past 5 aux:pass",
                        "arrestati arrestare VERB VerbForm=Part|Tense=Past 0 root",
                        "da da ADP _ 7 case",
                        "agenti agente NOUN _ 5 obl:agent"))
                .isEqualTo("COERCE arrestati: agenti > tre turisti");
    }

    @Test
    void those_who_act_together_are_actor_and_recipient() {
        assertThat(told(
                        List.of("Putin", "Kim"),
                        "incontro incontro NOUN _ 0 root",
                        "fra fra ADP _ 3 case",
                        "Putin Putin PROPN _ 1 nmod",
                        "e e CCONJ _ 5 cc",
                        "Kim Kim PROPN _ 3 conj"))
                .isEqualTo("CONSULT incontro: Putin > Kim");
    }

    @Test
    void a_predicate_that_the_lexicon_does_not_know_has_no_type() {
        assertThat(told(
                        List.of("turisti"),
                        "turisti turista NOUN _ 2 nsubj",
                        "cantano cantare VERB VerbForm=Fin 0 root"))
                .isEqualTo("null cantano: turisti > ");
    }
}
