package dixit.export;

import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of claims as CSV (RFC 4180), with a line of headings. */
final class CsvExport implements Export {
    private final Writer out;

    CsvExport(Writer out) throws IOException {
        this.out = out;
        out.write(Csv.line(ClaimTable.COLUMNS.stream().map(Column::name).toList()));
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        for (LedgerClaim claim : dossier.askedClaims()) {
            TableRow row = TableRow.of(dossier.proposition(), claim);
            List<@Nullable Object> cells = new ArrayList<>();
            for (Column column : ClaimTable.COLUMNS) {
                cells.add(column.value().apply(row));
            }
            out.write(Csv.line(cells));
        }
    }

    @Override
    public List<String> end() {
        return List.of();
    }
}
