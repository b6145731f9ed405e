package dixit.api;

import java.util.List;

/** Reports of one story, made up for the tests. */
final class Reports {
    static final String RUMOUR = """
            date: 2023-09-04
            outlet: The Morning Paper
            title: Kim may visit Russia
            url: https://morning.example/kim
            language: en
            ---
            Kim Jong Un may meet Vladimir Putin in Vladivostok this month, American officials said.
            """;

    static final String NO_COMMENT = """
            date: 2023-09-05
            outlet: La Voce
            title: Il Cremlino non conferma
            url: https://voce.example/cremlino
            language: it
            ---
            Il portavoce del Cremlino Dmitri Peskov ha detto di non poter confermare l'incontro fra Kim Jong-un e Vladimir Putin a Vladivostok.
            """;

    static final String PLAN = """
            date: 2023-09-11
            outlet: La Voce
            title: Kim in Russia nei prossimi giorni
            url: https://voce.example/visita
            language: it
            ---
            Kim Jong-un incontrerà Vladimir Putin in Russia nei prossimi giorni, ha annunciato il Cremlino.
            """;

    static final String FACT = """
            date: 2023-09-13
            outlet: The Morning Paper
            title: Putin and Kim have met
            url: https://morning.example/met
            language: en
            ---
            Vladimir Putin met Kim Jong Un in Russia on Wednesday, the Kremlin said. Putin said that he had met Kim Jong Un.
            The United States condemned North Korea. North Korea has sent Russia shells, the White House said.
            """;

    /** What does harm where it is taken for more than text. */
    static final String SCRIPT = """
            date: 2023-09-14
            outlet: <img src=x onerror=window.harmed=1>
            title: <script>window.harmed=1</script>
            url: javascript:window.harmed=1
            language: en
            ---
            Russia <script>window.harmed=1</script> has attacked Ukraine, the Pentagon said. <img src=x onerror=window.harmed=1> China condemned Japan.
            """;

    static final List<String> ALL = List.of(RUMOUR, NO_COMMENT, PLAN, FACT, SCRIPT);

    /** What comes in while somebody looks. */
    static final String LATE = """
            date: 2023-10-02
            outlet: The Morning Paper
            title: Moscow denies
            url: https://morning.example/denies
            language: en
            ---
            The Kremlin denied that North Korea has sent Russia shells. France sanctioned Iran on Monday.
            """;

    private Reports() {}
}
