package dixit.cluster;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.json.ClaimWriter;
import dixit.json.Form;
import dixit.ledger.Arrival;
import dixit.ledger.Filing;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.StoredDocument;
import dixit.ledger.TestimonyBytes;
import dixit.proposition.Testimony;
import dixit.reading.Standing;
import dixit.search.Analysis;
import dixit.search.SyntaxLemmatizer;
import dixit.story.Shingles;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/** The map: each document once through the reader. Gives out its evidence, and aside its claims, text and sketch. */
final class ReadReports extends KeyedProcessFunction<String, byte[], Tuple2<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    static final OutputTag<String> CLAIMS = new OutputTag<>("claims", Types.STRING);
    static final OutputTag<Tuple2<String, byte[]>> TEXTS = new OutputTag<>("texts", Keyed.TYPE);
    static final OutputTag<Tuple2<String, byte[]>> SKETCHES = new OutputTag<>("sketches", Keyed.TYPE);

    private final Settings settings;
    private transient @Nullable ValueState<Boolean> seen;
    private transient @Nullable Ledger ledger;

    ReadReports(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", Types.BOOLEAN));
        if (settings.ledger() != null) {
            ledger = Ledgers.open(settings.ledger(), Dixit.data(), SyntaxLemmatizer.terms(Dixit.data()));
        }
    }

    @Override
    public void processElement(byte[] bytes, Context context, Collector<Tuple2<String, byte[]>> out) throws Exception {
        ValueState<Boolean> known = States.open(seen);
        if (known.value() != null) {
            return;
        }
        known.update(true);
        Report report = Report.read(bytes);
        Analysis analysis = Dixit.reader().analyse(report.document());
        Arrival arrival = report.arrival(analysis, settings.ingested());
        if (ledger != null) {
            ledger.add(arrival);
        }
        StoredDocument stored = Dixit.filing().of(arrival, false);
        out.collect(Keyed.of(context.getCurrentKey(), evidence(stored, arrival)));
        aside(stored, analysis, context);
    }

    private static byte[] evidence(StoredDocument stored, Arrival arrival) {
        List<Claim> claims = arrival.standing() == Standing.WITHDRAWN
                ? List.of()
                : arrival.analysis().reading().claims();
        List<Testimony> testimonies = Filing.testimonies(claims, stored);
        return Bytes.of(out -> {
            Paper.of(stored).write(out);
            out.writeInt(testimonies.size());
            for (Testimony testimony : testimonies) {
                Bytes.text(out, testimony.id());
                Bytes.block(out, TestimonyBytes.write(testimony));
            }
        });
    }

    private static void aside(StoredDocument stored, Analysis analysis, Context context) {
        Document document = stored.document();
        ClaimWriter writer = new ClaimWriter(document, Form.EXPLAINED);
        analysis.reading().claims().forEach(claim -> context.output(CLAIMS, writer.line(claim)));
        Paper paper = Paper.of(stored);
        context.output(TEXTS, Keyed.of(document.id(), Bytes.of(out -> {
            paper.write(out);
            Bytes.text(out, document.text());
        })));
        long[] sketch = Shingles.of(document.text()).sketch();
        Candidates.Sketched sketched = Candidates.Sketched.of(paper, sketch.length);
        for (long hash : sketch) {
            context.output(SKETCHES, Keyed.of(Long.toHexString(hash), sketched.bytes()));
        }
    }

    @Override
    public void close() {
        if (ledger != null) {
            ledger.close();
        }
    }
}
