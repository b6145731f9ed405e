package dixit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The borders between packages that the design draws. */
@AnalyzeClasses(packages = "dixit", importOptions = DoNotIncludeTests.class)
class BordersTest {
    private static final JavaClasses DIXIT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dixit");

    /** From the ground up; a package may use its own storey and those below. */
    private static final List<List<String>> STOREYS = List.of(
            List.of("document", "language"),
            List.of("syntax", "reading"),
            List.of("name", "time"),
            List.of("attribution", "event", "factuality"),
            List.of("claim", "proposition", "story", "judgement"),
            List.of("json", "intake", "ledger", "search"),
            List.of("watch", "alert", "export"),
            List.of("cli", "api"));

    /** The libraries that one package each may use. */
    private static final Map<String, String> LIBRARIES = new TreeMap<>(Map.ofEntries(
            entry("org.snakeyaml..", "dixit.language.."),
            entry("morfologik..", "dixit.language.."),
            entry("org.jsoup..", "dixit.reading.html.."),
            entry("com.rometools..", "dixit.reading.feed.."),
            entry("org.netpreserve..", "dixit.reading.warc.."),
            entry("org.apache.pdfbox..", "dixit.reading.pdf.."),
            entry("com.ibm.icu..", "dixit.name.."),
            entry("me.tongfei..", "dixit.cli.."),
            entry("picocli..", "dixit.cli.."),
            entry("io.javalin..", "dixit.api.."),
            entry("org.eclipse.jetty..", "dixit.api..")));

    private static final String[] DOMAIN = {
        "dixit.document..", "dixit.syntax..", "dixit.time..", "dixit.attribution..", "dixit.event..",
        "dixit.factuality..", "dixit.claim..", "dixit.proposition..", "dixit.story..", "dixit.judgement.."
    };

    @ArchTest
    static final ArchRule the_domain_knows_nothing_but_the_jdk = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dixit..", "java..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_form_no_circles =
            slices().matching("dixit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_hangs_on_the_clock = noClasses()
            .that(resideInAnyPackage(DOMAIN).or(resideInAnyPackage("dixit.name..", "dixit.language..", "dixit.json..")))
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class);

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule only_the_command_line_ends_the_program = noClasses()
            .that(not(resideInAPackage("dixit.cli..")))
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @TestFactory
    Stream<DynamicTest> dependencies_point_one_way() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int storey = 0; storey < STOREYS.size() - 1; storey++) {
            String[] above = STOREYS.subList(storey + 1, STOREYS.size()).stream()
                    .flatMap(List::stream)
                    .map(name -> "dixit." + name + "..")
                    .toArray(String[]::new);
            for (String name : STOREYS.get(storey)) {
                ArchRule rule = noClasses()
                        .that()
                        .resideInAPackage("dixit." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .allowEmptyShould(true);
                tests.add(DynamicTest.dynamicTest(name, () -> rule.check(DIXIT)));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> each_library_has_one_user() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(
                        library.getKey(),
                        () -> noClasses()
                                .that(not(resideInAPackage(library.getValue())))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.getKey())
                                .check(DIXIT)));
    }
}
