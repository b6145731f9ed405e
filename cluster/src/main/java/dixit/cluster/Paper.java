package dixit.cluster;

import dixit.ledger.StoredDocument;
import dixit.proposition.Origin;
import dixit.story.SameText;
import dixit.story.Shingles;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as far as joining goes, without its text.
 *
 * @param report what its report is known by
 * @param credit the agency that it credits
 */
record Paper(Origin origin, String report, @Nullable String credit) {

    static Paper of(StoredDocument stored) {
        return new Paper(stored.origin(), stored.report(), stored.credit());
    }

    /** The same as part of a group of copies. */
    Origin in(Group group) {
        return new Origin(
                origin.document(),
                origin.uri(),
                origin.url(),
                origin.outlet(),
                origin.language(),
                origin.published(),
                origin.known(),
                group.original().equals(origin.document()) ? null : group.original(),
                group.root(),
                origin.topics());
    }

    /** As far as copying goes. */
    SameText.Side side(Shingles shingles) {
        return new SameText.Side(shingles, credit, origin.published() == null ? null : origin.known());
    }

    void write(DataOutputStream out) throws IOException {
        write(out, origin);
        Bytes.text(out, report);
        Bytes.text(out, credit);
    }

    static Paper read(DataInputStream in) throws IOException {
        return new Paper(readOrigin(in), Bytes.text(in), Bytes.textOrNull(in));
    }

    static void write(DataOutputStream out, Origin origin) throws IOException {
        Bytes.text(out, origin.document());
        Bytes.text(out, origin.uri());
        Bytes.text(out, origin.url());
        Bytes.text(out, origin.outlet());
        Bytes.text(out, origin.language());
        Bytes.text(out, origin.published());
        out.writeLong(origin.known().getEpochSecond());
        Bytes.text(out, origin.copyOf());
        Bytes.text(out, origin.root());
        out.writeInt(origin.topics().size());
        for (String topic : origin.topics()) {
            Bytes.text(out, topic);
        }
    }

    static Origin readOrigin(DataInputStream in) throws IOException {
        String document = Bytes.text(in);
        String uri = Bytes.textOrNull(in);
        String url = Bytes.textOrNull(in);
        String outlet = Bytes.textOrNull(in);
        String language = Bytes.text(in);
        String published = Bytes.textOrNull(in);
        Instant known = Instant.ofEpochSecond(in.readLong());
        String copyOf = Bytes.textOrNull(in);
        String root = Bytes.textOrNull(in);
        int count = in.readInt();
        Set<String> topics = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            topics.add(Bytes.text(in));
        }
        return new Origin(document, uri, url, outlet, language, published, known, copyOf, root, topics);
    }

    /**
     * A group of copies.
     *
     * @param original id of its first document
     * @param moment when that was published
     * @param root the outlet or agency where the text began
     */
    record Group(String original, long moment, @Nullable String root) {

        byte[] bytes() {
            return Bytes.of(out -> {
                Bytes.text(out, original);
                out.writeLong(moment);
                Bytes.text(out, root);
            });
        }

        static Group read(byte[] bytes) {
            return Bytes.read(bytes, in -> new Group(Bytes.text(in), in.readLong(), Bytes.textOrNull(in)));
        }

        /** Whether this is what has become of a group, or the group as it is still: it only ever begins earlier. */
        boolean follows(Group other) {
            return moment != other.moment ? moment < other.moment : original.compareTo(other.original) <= 0;
        }
    }

    /** A member of a group, in the order that names the original: published, then id. */
    record Member(
            long moment,
            String id,
            @Nullable String credit,
            @Nullable String outlet) implements Comparable<Member> {

        static Member of(Paper paper) {
            Origin origin = paper.origin();
            return new Member(origin.known().getEpochSecond(), origin.document(), paper.credit(), origin.outlet());
        }

        void write(DataOutputStream out) throws IOException {
            out.writeLong(moment);
            Bytes.text(out, id);
            Bytes.text(out, credit);
            Bytes.text(out, outlet);
        }

        byte[] bytes() {
            return Bytes.of(this::write);
        }

        static Member read(byte[] bytes) {
            return Bytes.read(bytes, Member::read);
        }

        static Member read(DataInputStream in) throws IOException {
            return new Member(in.readLong(), Bytes.text(in), Bytes.textOrNull(in), Bytes.textOrNull(in));
        }

        static byte[] bytes(List<Member> members) {
            return Bytes.of(out -> {
                out.writeInt(members.size());
                for (Member member : members) {
                    member.write(out);
                }
            });
        }

        static List<Member> readAll(byte[] bytes) {
            return Bytes.read(bytes, in -> {
                int count = in.readInt();
                List<Member> members = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    members.add(read(in));
                }
                return members;
            });
        }

        @Override
        public int compareTo(Member other) {
            return moment != other.moment ? Long.compare(moment, other.moment) : id.compareTo(other.id);
        }

        /** The group that these are; by the first that credits an agency it is that agency's text. */
        static Group group(List<Member> members) {
            List<Member> sorted = members.stream().sorted().toList();
            Member original = sorted.getFirst();
            String root = sorted.stream()
                    .map(Member::credit)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(original.outlet());
            return new Group(original.id(), original.moment(), root);
        }
    }
}
