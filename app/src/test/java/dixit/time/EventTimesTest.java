package dixit.time;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.check.TimeExample;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventTimesTest {
    private static final Set<String> SAYING = Set.of("said", "ha", "disse", "annunciato");
    private static final TimeFinder ENGLISH = TimeFinder.load(new Pack("en", DataFiles.bundled()));
    private static final TimeFinder ITALIAN = TimeFinder.load(new Pack("it", DataFiles.bundled()));

    private static @Nullable String time(TimeFinder finder, Tree tree, String event) {
        List<TimeExpression> times =
                finder.find(TimeExample.document(tree.text(), "2023-09-13"), List.of(tree.sentence()));
        TimeExpression time = new EventTimes(tree.sentence(), times, EventTimesTest::isSaying).of(tree.word(event));
        return time == null ? null : time.span().of(tree.text()) + " " + TimeExample.days(time);
    }

    private static boolean isSaying(Word word) {
        return SAYING.contains(word.form());
    }

    @Test
    void theTimeOfSayingIsNotThatOfWhatIsSaid() {
        Tree tree = Tree.of("""
                He PRON 2 nsubj
                said VERB 0 root Tense=Past|VerbForm=Fin
                Tuesday PROPN 2 obl:tmod
                that SCONJ 6 mark
                troops NOUN 6 nsubj
                left VERB 2 ccomp Tense=Past|VerbForm=Fin
                in ADP 8 case
                May PROPN 6 obl
                """);
        assertThat(time(ENGLISH, tree, "said")).isEqualTo("Tuesday 2023-09-12..2023-09-12");
        assertThat(time(ENGLISH, tree, "left")).isEqualTo("May 2023-05-01..2023-05-31");
    }

    @Test
    void aNounTakesTheTimeThatHangsOnItOrOnItsVerb() {
        Tree tree = Tree.of("""
                Tuesday PROPN 2 nmod
                strikes NOUN 3 nsubj
                followed VERB 0 root Tense=Past|VerbForm=Fin
                talks NOUN 3 obj
                on ADP 6 case
                Monday PROPN 4 nmod
                """);
        assertThat(time(ENGLISH, tree, "strikes")).startsWith("Tuesday");
        assertThat(time(ENGLISH, tree, "talks")).startsWith("Monday");
        assertThat(time(ENGLISH, tree, "followed")).isNull();
    }

    @Test
    void anArgumentTakesTheTimeOfItsVerbUnlessThatIsSaying() {
        Tree held = Tree.of("""
                Talks NOUN 3 nsubj:pass
                were AUX 3 aux:pass Tense=Past|VerbForm=Fin
                held VERB 0 root Tense=Past|VerbForm=Part
                Monday PROPN 3 obl:tmod
                """);
        assertThat(time(ENGLISH, held, "Talks")).startsWith("Monday");
        Tree announced = Tree.of("""
                Ha AUX 2 aux
                annunciato VERB 0 root VerbForm=Part|Tense=Past
                ieri ADV 2 advmod
                un DET 5 det
                vertice NOUN 2 obj
                """);
        assertThat(time(ITALIAN, announced, "vertice")).isNull();
    }

    @Test
    void aClauseThatExplainsTheTimeLiesWithinIt() {
        Tree tree = Tree.of("""
                È AUX 2 cop Tense=Pres|VerbForm=Fin
                attiva ADJ 0 root
                dal ADP 4 case
                2022 NUM 2 obl
                , PUNCT 7 punct
                quando ADV 7 advmod
                inviò VERB 4 acl:relcl Tense=Past|VerbForm=Fin
                razzi NOUN 7 obj
                """);
        assertThat(time(ITALIAN, tree, "attiva")).isEqualTo("2022 2022-01-01..open");
        assertThat(time(ITALIAN, tree, "inviò")).isEqualTo("2022 2022-01-01..2022-12-31");
    }

    @Test
    void theYearBeforeAnEventIsNotThatOfTheEvent() {
        Tree tree = Tree.of("""
                Si PRON 2 expl
                videro VERB 0 root Tense=Past|VerbForm=Fin
                nel ADP 4 case
                2019 NUM 2 obl
                , PUNCT 7 punct
                l' DET 7 det
                anno NOUN 4 appos
                prima ADV 7 advmod
                dello ADP 10 case
                scoppio NOUN 7 nmod
                """);
        assertThat(time(ITALIAN, tree, "videro")).isEqualTo("2019 2019-01-01..2019-12-31");
        assertThat(time(ITALIAN, tree, "scoppio")).isEqualTo("l' anno prima 2020-01-01..2020-12-31");
    }

    @Test
    void aTimeAtTheHeadHoldsForCoordinatedVerbs() {
        Tree before = Tree.of("""
                Monday PROPN 3 obl:tmod
                he PRON 3 nsubj
                resigned VERB 0 root Tense=Past|VerbForm=Fin
                and CCONJ 5 cc
                fled VERB 3 conj Tense=Past|VerbForm=Fin
                """);
        assertThat(time(ENGLISH, before, "fled")).startsWith("Monday");
        Tree behind = Tree.of("""
                He PRON 2 nsubj
                resigned VERB 0 root Tense=Past|VerbForm=Fin
                Monday PROPN 2 obl:tmod
                and CCONJ 5 cc
                fled VERB 2 conj Tense=Past|VerbForm=Fin
                """);
        assertThat(time(ENGLISH, behind, "fled")).isNull();
    }

    @Test
    void timesInEmbeddedClausesStayThere() {
        Tree tree = Tree.of("""
                Troops NOUN 5 nsubj
                that PRON 3 nsubj PronType=Rel
                arrived VERB 1 acl:relcl Tense=Past|VerbForm=Fin
                Monday PROPN 3 obl:tmod
                attacked VERB 0 root Tense=Past|VerbForm=Fin
                """);
        assertThat(time(ENGLISH, tree, "attacked")).isNull();
        assertThat(time(ENGLISH, tree, "arrived")).startsWith("Monday");
    }

    @Test
    void aTimeThatTheTreeHangsOnANameBelongsToTheNearestPredicate() {
        Tree tree = Tree.of("""
                Lunedì NOUN 3 obl
                si PRON 3 expl
                apre VERB 0 root Tense=Pres|VerbForm=Fin
                il DET 5 det
                Forum PROPN 3 nsubj
                e CCONJ 8 cc
                mercoledì NOUN 5 conj
                parla VERB 3 conj Tense=Pres|VerbForm=Fin
                Putin PROPN 8 nsubj
                """);
        assertThat(time(ITALIAN, tree, "apre")).startsWith("Lunedì");
        assertThat(time(ITALIAN, tree, "parla")).startsWith("mercoledì");
    }

    @Test
    void aConjunctionBehindATimeMayTellOfAnother() {
        Tree tree = Tree.of("""
                Partì VERB 0 root Tense=Past|VerbForm=Fin
                nel ADP 3 case
                2019 NUM 1 obl
                , PUNCT 6 punct
                mentre SCONJ 6 mark
                negoziava VERB 1 advcl Tense=Imp|VerbForm=Fin
                """);
        assertThat(time(ITALIAN, tree, "Partì")).startsWith("2019");
        assertThat(time(ITALIAN, tree, "negoziava")).isNull();
    }
}
