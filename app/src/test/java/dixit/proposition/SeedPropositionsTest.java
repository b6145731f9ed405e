package dixit.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.claim.Reading;
import dixit.json.Seed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The worked example: the claims that people found in the seed, joined. */
class SeedPropositionsTest {
    private static final Origin ORIGIN = new Origin(
            "seed", null, null, null, "it", "2023-09", Moment.asOf("2023-09-01T00:00:00Z"), null, null, Set.of());

    private static List<List<Testimony>> joined() {
        Reading reading = Seed.reading();
        Map<String, List<Testimony>> blocks = reading.claims().stream()
                .map(claim -> Testimony.of(claim, reading.document(), ORIGIN))
                .collect(Collectors.groupingBy(testimony -> Block.of(testimony.event())));
        return blocks.values().stream()
                .flatMap(block -> Joining.join(block, JoiningTest.weights()).values().stream())
                .toList();
    }

    private static List<String> with(String claim) {
        return joined().stream()
                .filter(claims -> claims.stream().anyMatch(each -> each.id().equals(claim)))
                .findFirst()
                .orElseThrow()
                .stream()
                .map(Testimony::id)
                .toList();
    }

    @Test
    void theMeetingThatIsRumouredIsOneProposition() {
        assertThat(with("S04")).contains("S05", "S06", "S07");
    }

    @Test
    void theMeetingOf2019StandsApart() {
        assertThat(with("S11")).containsExactly("S11");
    }

    @Test
    void theKremlinsWordLeavesTheMeetingUnconfirmed() {
        List<Testimony> claims = joined().stream()
                .filter(each -> each.stream().anyMatch(claim -> claim.id().equals("S05")))
                .findFirst()
                .orElseThrow();
        assertThat(Proposition.of(claims, Moment.asOf("2023-09-30")).id()).isEqualTo("S04");
    }

    @Test
    void weaponsPromisedAreNotWeaponsSent() {
        assertThat(with("S18")).doesNotContain("S16");
    }
}
