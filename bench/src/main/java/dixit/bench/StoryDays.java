package dixit.bench;

import dixit.Reader;
import dixit.intake.Given;
import dixit.intake.Inputs;
import dixit.intake.Intake;
import dixit.json.PropositionWriter;
import dixit.language.DataFiles;
import dixit.ledger.Arrival;
import dixit.ledger.Filter;
import dixit.ledger.JoiningData;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.View;
import dixit.proposition.Moment;
import dixit.proposition.Proposition;
import dixit.reading.InputException;
import dixit.search.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds the reports of a story and writes what was known on each day that its gold asks about, for
 * {@code score_story.py FOLDER -- cat OUT/{asof}.jsonl}.
 *
 * <p>Usage: {@code StoryDays ../shared/corpora/stories/nk-oil-2017 OUT}
 */
public final class StoryDays {
    private StoryDays() {}

    public static void main(String[] arguments) throws IOException, InputException {
        Path folder = Path.of(arguments[0]);
        Path out = Files.createDirectories(Path.of(arguments[1]));
        DataFiles data = DataFiles.bundled();
        Files.deleteIfExists(out.resolve("ledger.db"));
        try (Ledger ledger = Ledgers.open(
                out.resolve("ledger.db").toString(), data, new Terms((text, language) -> List.of(), List.of()))) {
            add(folder, ledger, data);
            PropositionWriter writer = new PropositionWriter(new JoiningData(data).label("en"));
            for (String day : days(folder)) {
                List<String> lines = new ArrayList<>();
                for (Proposition proposition : ledger.propositions(Filter.ALL, View.asOf(Moment.asOf(day)))) {
                    lines.add(writer.line(proposition));
                }
                Files.write(out.resolve(day + ".jsonl"), lines);
            }
        }
    }

    private static void add(Path folder, Ledger ledger, DataFiles data) throws InputException {
        Reader reader = Reader.load(data);
        Intake intake = Intake.load(data);
        Inputs files = new Inputs(InputStream.nullInputStream());
        for (String name : files.find(folder.toString())) {
            intake.read(
                    files.open(name),
                    Given.NOTHING,
                    incoming -> {
                        if (reader.knows(incoming.document().language())) {
                            ledger.add(Arrival.of(
                                    reader.analyse(incoming.document()),
                                    Clock.systemUTC().instant()));
                        }
                    },
                    problem -> System.err.println(problem.getMessage()));
        }
    }

    private static Set<String> days(Path folder) throws IOException {
        Set<String> days = new TreeSet<>();
        String today = Clock.systemUTC().instant().toString().substring(0, 10);
        for (JsonNode gold : JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("propositions.json")))
                .values()) {
            for (JsonNode checkpoint : gold.required("checkpoints").values()) {
                String day = checkpoint.required("asOf").asString();
                days.add(day.equals("today") ? today : day);
            }
        }
        return days;
    }
}
