package dixit.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Forms of the treebanks with the tags they had and the lemma each tag gives them; immutable. */
final class Lexicon {
    private final Map<String, Entry> entries;

    /** How often a form was seen: often means that it can have no other tags. */
    enum Seen {
        ONCE,
        SOMETIMES,
        OFTEN
    }

    /** What is known of a form: the tags it had, the most frequent first, and for each the script that makes the lemma. */
    static final class Entry {
        final int[] tags;
        final int[] scripts;
        final Seen seen;

        Entry(int[] tags, int[] scripts, Seen seen) {
            this.tags = tags;
            this.scripts = scripts;
            this.seen = seen;
        }

        boolean has(int tag) {
            for (int each : tags) {
                if (each == tag) {
                    return true;
                }
            }
            return false;
        }

        /** A number for the set of tags. */
        int ambiguity() {
            int hash = 17;
            for (int i = 0; i < Math.min(3, tags.length); i++) {
                hash = hash * 31 + tags[i];
            }
            return hash;
        }
    }

    Lexicon(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** Visits all entries in the order of their forms. */
    void forEach(BiConsumer<String, Entry> visitor) {
        new TreeMap<>(entries).forEach(visitor);
    }

    @Nullable
    Entry get(String plain) {
        return entries.get(plain);
    }

    static Lexicon read(Bytes in) throws IOException {
        int size = in.integer();
        Map<String, Entry> entries = HashMap.newHashMap(size);
        String last = "";
        for (int i = 0; i < size; i++) {
            String form = last.substring(0, in.varint()) + in.text();
            int count = in.varint();
            int[] tags = new int[count / 3];
            int[] scripts = new int[count / 3];
            for (int j = 0; j < tags.length; j++) {
                tags[j] = in.varint();
                scripts[j] = in.varint();
            }
            entries.put(form, new Entry(tags, scripts, Seen.values()[count % 3]));
            last = form;
        }
        return new Lexicon(entries);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(entries.size());
        String last = "";
        for (Map.Entry<String, Entry> each : new TreeMap<>(entries).entrySet()) {
            String form = each.getKey();
            int shared = shared(last, form);
            Varint.write(out, shared);
            out.writeUTF(form.substring(shared));
            Entry entry = each.getValue();
            Varint.write(out, entry.tags.length * 3 + seen(entry.seen));
            for (int i = 0; i < entry.tags.length; i++) {
                Varint.write(out, entry.tags[i]);
                Varint.write(out, entry.scripts[i]);
            }
            last = form;
        }
    }

    private static int seen(Seen seen) {
        return switch (seen) {
            case ONCE -> 0;
            case SOMETIMES -> 1;
            case OFTEN -> 2;
        };
    }

    /** How many letters two forms share at their beginning. */
    static int shared(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
