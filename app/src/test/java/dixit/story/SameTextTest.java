package dixit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which reports are one text. */
class SameTextTest {
    private static final String WIRE = """
            Two ferries collided outside the harbour of Lisbon on Friday morning, injuring eleven people, port \
            officials said. The larger ship was leaving for Madeira with three hundred passengers aboard when the \
            smaller one crossed its bow in thick fog. Divers searched the hull for damage until noon, and the \
            captain of the smaller ferry was questioned by the maritime police. A spokesman for the operator said \
            that both crews had followed the rules and that an inquiry would show what had gone wrong. The port \
            reopened in the afternoon.""";
    private static final String EDITED = WIRE.replace("Friday", "Saturday")
            .replace("port officials said", "officials of the port said")
            .replace("“", "\"");
    private static final String SHORTENED = WIRE.substring(0, WIRE.indexOf("A spokesman"));
    private static final String OWN_WORDS = """
            Eleven passengers were hurt when a ferry bound for Madeira rammed a smaller boat in fog near Lisbon on \
            Friday. The police are talking to one of the captains. The company says its people did nothing wrong \
            and wants to wait for the findings of the inquiry, while the unions demand more staff on the bridge.""";

    private static SameText.Side side(String text, String moment) {
        return new SameText.Side(Shingles.of(text), null, Instant.parse(moment));
    }

    private static boolean same(String a, String b) {
        return SameText.is(side(a, "2024-03-01T10:00:00Z"), side(b, "2024-03-02T10:00:00Z"));
    }

    @Test
    void lightlyEditedWireTextIsACopy() {
        assertThat(same(WIRE, EDITED)).isTrue();
    }

    @Test
    void shortenedWireTextIsACopy() {
        assertThat(same(WIRE, SHORTENED)).isTrue();
    }

    @Test
    void theSameEventInOwnWordsIsNone() {
        assertThat(same(WIRE, OWN_WORDS)).isFalse();
    }

    @Test
    void theSameWordsAYearLaterAreNone() {
        assertThat(SameText.is(side(WIRE, "2024-03-01T10:00:00Z"), side(WIRE, "2025-03-01T10:00:00Z")))
                .isFalse();
    }

    @Test
    void copiesShareSketchesAndOthersDoNot() {
        List<Long> sketch =
                java.util.Arrays.stream(Shingles.of(WIRE).sketch()).boxed().toList();
        assertThat(java.util.Arrays.stream(Shingles.of(SHORTENED).sketch()).boxed())
                .containsAnyElementsOf(sketch);
        assertThat(java.util.Arrays.stream(Shingles.of(OWN_WORDS).sketch()).boxed())
                .doesNotContainAnyElementsOf(sketch);
    }

    @Test
    void theFirstPublishedOfAGroupIsTheOriginalInWhateverOrderLinksAreFound() {
        CopyGroups<String> groups = new CopyGroups<>();
        groups.link("c", "b");
        groups.link("b", "a");
        Map<String, String> originals = groups.originals(List.of("d", "c", "b", "a"), Comparator.naturalOrder());
        assertThat(originals)
                .containsEntry("c", "a")
                .containsEntry("b", "a")
                .containsEntry("a", "a")
                .containsEntry("d", "d");
    }

    @Test
    void namesAndNumbersAreTheTopicsInAnyLanguage() {
        assertThat(Topics.likeness(
                        Topics.of("Two ferries collided near Lisbon; 300 sailed for Madeira."),
                        Topics.of("Due traghetti si sono urtati a Lisbona: in 300 andavano a Madeira.")))
                .isGreaterThan(0.7);
        assertThat(Topics.likeness(
                        Topics.of("Two ferries collided near Lisbon."), Topics.of("Due treni si sono urtati a Pisa.")))
                .isLessThan(0.3);
    }
}
