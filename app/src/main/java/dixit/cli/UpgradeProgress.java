package dixit.cli;

import dixit.ledger.Upgrade;
import org.jspecify.annotations.Nullable;

/** Shows how far it is with bringing a ledger of an earlier Dixit up to date. */
final class UpgradeProgress implements Upgrade {
    private final Shared shared;
    private @Nullable Progress progress;

    UpgradeProgress(Shared shared) {
        this.shared = shared;
    }

    @Override
    public void worked(int done, int total) {
        Progress shown =
                progress == null ? shared.progress("bringing the ledger up to date", "reports", total) : progress;
        shown.step(1);
        if (done == total) {
            shown.close();
        }
        progress = done == total ? null : shown;
    }
}
