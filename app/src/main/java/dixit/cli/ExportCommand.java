package dixit.cli;

import dixit.export.Export;
import dixit.export.Exports;
import dixit.export.Format;
import dixit.export.MissingLibraryException;
import dixit.judgement.Judgements;
import dixit.language.DataFiles;
import dixit.ledger.Dossier;
import dixit.ledger.Filter;
import dixit.ledger.JoiningData;
import dixit.ledger.Ledger;
import dixit.ledger.StoredDocument;
import dixit.ledger.View;
import dixit.proposition.Proposition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit export}: the ledger in the forms that other people's tools read. */
@Command(
        name = "export",
        description =
                "Gives out what the ledger holds in the form that another tool reads; docs/exports.md says which.",
        footer = {
            "",
            "Examples:",
            "  dixit export csv --country PRK --from 2023-09-01 -o claims.csv",
            "  dixit export gdelt --all -o gdelt/",
            "  dixit export md --proposition 4f0c1a --as-of 2023-09-08"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ViewOptions views = new ViewOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Parameters(paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.JSONL;

    @Option(names = "--proposition", paramLabel = "ID", description = "Only this proposition, or that of this claim.")
    private List<String> propositions = List.of();

    @Option(names = "--story", paramLabel = "ID", description = "Only what the reports of this document's story say.")
    private List<String> stories = List.of();

    @Option(names = "--all", description = "With gdelt: also what is denied, planned or hypothetical, told apart.")
    private boolean all;

    @Option(names = "--lang", paramLabel = "XX", description = "The language of the labels. Default: en.")
    private String lang = "en";

    @Option(names = "-o", paramLabel = "PATH", description = "Writes there: a file; with gdelt, a folder.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        DataFiles data = shared.data();
        View view = views.view(shared);
        Filter filter = filters.filter(null, Integer.MAX_VALUE, shared);
        if (file == null && (format == Format.PARQUET || format == Format.GDELT)) {
            throw shared.usage(format + " is not written to standard output: say where with -o");
        }
        try (Ledger ledger = ledgers.open(data, shared);
                ExportFiles files = new ExportFiles(shared, file)) {
            Judgements judgements = new Judgements(ledger.judgements(), view::heeds);
            Export export = new Exports(
                            data,
                            new JoiningData(data).label(lang),
                            judgements.holding(),
                            view.asOf(),
                            Version.number())
                    .of(format, files, all);
            write(ledger, filter, view, export);
            export.end().forEach(shared::say);
            files.commit();
            return Main.DONE;
        } catch (MissingLibraryException e) {
            throw shared.usage(Objects.toString(e.getMessage()));
        }
    }

    private void write(Ledger ledger, Filter filter, View view, Export export) throws IOException {
        try {
            for (String id : propositions) {
                export.write(one(ledger, id, view));
            }
            Set<String> documents = new HashSet<>();
            for (String id : stories) {
                documents.addAll(story(ledger, id, view));
            }
            if (propositions.isEmpty() || !stories.isEmpty()) {
                ledger.dossiers(filter, documents, view, dossier -> hand(dossier, export));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What nobody stands by any more is of use only where judgements are told. */
    private boolean hand(Dossier dossier, Export export) {
        if (!dossier.claims().isEmpty() || format == Format.CLAIMREVIEW) {
            try {
                export.write(dossier);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }

    private Dossier one(Ledger ledger, String id, View view) {
        Proposition proposition = ledger.proposition(id, view);
        if (proposition == null) {
            throw shared.usage(id + ": no claim of this id was known by then");
        }
        return Dossier.whole(proposition, ledger.claimsOf(proposition, view), view.asOf());
    }

    private Set<String> story(Ledger ledger, String id, View view) {
        List<StoredDocument> story = ledger.story(id, view);
        if (story.isEmpty()) {
            throw shared.usage(id + ": no document of this id was known by then");
        }
        return story.stream().map(stored -> stored.document().id()).collect(Collectors.toSet());
    }
}
