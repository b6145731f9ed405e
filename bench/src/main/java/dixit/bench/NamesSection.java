package dixit.bench;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.training.NameScore;
import dixit.training.NameTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Names of the Italian KIND corpus, its Wikinews part: spans and types together.
 *
 * @param corpora the folder of corpora
 */
record NamesSection(String language, Path corpora) implements QualitySection {

    @Override
    public List<String> lines() throws IOException {
        if (!language.equals("it")) {
            return List.of();
        }
        NameScore score =
                NameTraining.measure(new Pack(language, DataFiles.bundled()), corpora.resolve("kind/WN_dev.tsv"));
        return List.of(
                "## Names",
                "",
                "Names of people, organisations and places of KIND `WN_dev`, right if both ends and the type are; trained on"
                        + " `WN_train`.",
                "",
                "- " + score);
    }
}
