package dixit.cluster;

import dixit.Reader;
import dixit.intake.Intake;
import dixit.language.DataFiles;
import dixit.ledger.Filing;
import dixit.ledger.JoiningData;

/** What reading and joining need, loaded once for all tasks of a machine, when the first of them begins. */
final class Dixit {
    private Dixit() {}

    /** Loaded by the JVM when first spoken of. */
    private static final class Loaded {
        static final DataFiles DATA = DataFiles.bundled();
        static final Reader READER = Reader.load(DATA);
        static final Intake INTAKE = Intake.load(DATA);
        static final JoiningData JOINING = new JoiningData(DATA);
        static final Filing FILING = new Filing(JOINING);
    }

    static DataFiles data() {
        return Loaded.DATA;
    }

    static Reader reader() {
        return Loaded.READER;
    }

    static Intake intake() {
        return Loaded.INTAKE;
    }

    static JoiningData joining() {
        return Loaded.JOINING;
    }

    static Filing filing() {
        return Loaded.FILING;
    }
}
