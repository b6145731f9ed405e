package dixit.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * All that was learnt from the treebanks of a language; immutable.
 *
 * @param tags the tagger's classes
 * @param relations the parser's relations
 * @param scripts the lemma scripts
 */
record Model(
        List<Tag> tags,
        List<String> relations,
        List<LemmaScript> scripts,
        Lexicon lexicon,
        SparseWeights boundaries,
        SparseWeights tagger,
        SparseWeights lemmas,
        SparseWeights parser) {
    static final String FILE = "model/syntax.bin";
    private static final int MAGIC = 0xD1C5_0002;

    /** Writes a section of weights. */
    interface Section {
        void write(DataOutputStream out) throws IOException;
    }

    /**
     * Reads a model file.
     *
     * @throws IOException if it cannot be read, is of another version or cut short
     */
    static Model read(InputStream file) throws IOException {
        byte[] bytes = new InflaterInputStream(file, new Inflater(), 1 << 16).readAllBytes();
        try {
            return read(new Bytes(bytes));
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the model is cut short", e);
        }
    }

    private static Model read(Bytes in) throws IOException {
        if (in.integer() != MAGIC) {
            throw new IOException("not a model of this version");
        }
        List<Tag> tags = strings(in).stream().map(Tag::parse).toList();
        List<String> relations = strings(in);
        List<LemmaScript> scripts = strings(in).stream().map(LemmaScript::parse).toList();
        Lexicon lexicon = Lexicon.read(in);
        return new Model(
                tags,
                relations,
                scripts,
                lexicon,
                SparseWeights.read(in, 2),
                SparseWeights.read(in, tags.size()),
                SparseWeights.read(in, scripts.size()),
                SparseWeights.read(in, Parser.transitions(relations.size())));
    }

    private static List<String> strings(Bytes in) throws IOException {
        List<String> found = new ArrayList<>();
        int count = in.integer();
        for (int i = 0; i < count; i++) {
            found.add(in.text());
        }
        return List.copyOf(found);
    }

    /** Writes a model file: the lists of classes, the lexicon, then the weights of sentence ends, tagger, lemmas and parser. */
    static void write(
            OutputStream file,
            List<Tag> tags,
            List<String> relations,
            List<LemmaScript> scripts,
            Lexicon lexicon,
            List<Section> weights)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        strings(out, tags);
        strings(out, relations);
        strings(out, scripts);
        lexicon.write(out);
        for (Section section : weights) {
            section.write(out);
        }
        try (OutputStream deflated = new DeflaterOutputStream(file, new Deflater(Deflater.BEST_COMPRESSION))) {
            bytes.writeTo(deflated);
        }
    }

    private static void strings(DataOutputStream out, List<?> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            out.writeUTF(value.toString());
        }
    }
}
