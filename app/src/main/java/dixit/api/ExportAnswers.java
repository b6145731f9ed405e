package dixit.api;

import static dixit.api.Query.VIEW;

import dixit.Release;
import dixit.export.Export;
import dixit.export.Exports;
import dixit.export.Target;
import dixit.judgement.Judgements;
import dixit.ledger.Dossier;
import dixit.ledger.View;
import dixit.proposition.Proposition;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** {@code /api/propositions/{id}/export}: a proposition with its evidence in the form that another tool reads. */
final class ExportAnswers {
    private final Desk desk;

    ExportAnswers(Desk desk) {
        this.desk = desk;
    }

    Answer one(String id, Query query) {
        query.allow(VIEW, Set.of("format"));
        ExportForm form = ExportForm.named(query.text("format"));
        View view = query.view();
        Proposition proposition = desk.proposition(id, view);
        Memory memory = new Memory();
        try {
            Export export = exports(query, view).of(form.format(), memory, false);
            export.write(Dossier.whole(proposition, desk.ledger().claimsOf(proposition, view), view.asOf()));
            export.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Answer.file(
                form.type(),
                proposition.id() + "." + form.ending(),
                memory.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Exports exports(Query query, View view) {
        Judgements judgements = new Judgements(desk.ledger().judgements(), view::heeds);
        return new Exports(desk.data(), desk.label(query.lang()), judgements.holding(), view.asOf(), Release.version());
    }

    /** Keeps the one file of an export, which is no longer than a proposition has claims. */
    private static final class Memory implements Target {
        private final StringWriter text = new StringWriter();

        @Override
        public Writer writer() {
            return text;
        }

        @Override
        public Writer writer(String name) {
            throw new IllegalStateException("a form of several files is refused before");
        }

        @Override
        public Path path() {
            throw new IllegalStateException("a form that is not text is refused before");
        }

        @Override
        public Path meantime() {
            return path();
        }
    }
}
