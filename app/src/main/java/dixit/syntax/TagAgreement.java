package dixit.syntax;

import dixit.language.FormDictionary.Analysis;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which tags agree with what a dictionary says of a form; remembers its few kinds of analyses, shared by threads. */
final class TagAgreement {
    private final List<Tag> tags;
    private final Map<Kind, boolean[]> known = new ConcurrentHashMap<>();

    private record Kind(String part, List<String> features) {}

    TagAgreement(List<Tag> tags) {
        this.tags = tags;
    }

    List<Tag> tags() {
        return tags;
    }

    boolean fits(int tag, Analysis analysis) {
        return fitting(analysis)[tag];
    }

    /** Adds the tags that fit an analysis. */
    void add(Analysis analysis, boolean[] fitting) {
        boolean[] more = fitting(analysis);
        for (int tag = 0; tag < fitting.length; tag++) {
            fitting[tag] |= more[tag];
        }
    }

    private boolean[] fitting(Analysis analysis) {
        return known.computeIfAbsent(new Kind(analysis.part(), analysis.features()), this::fitting);
    }

    private boolean[] fitting(Kind kind) {
        boolean[] fitting = new boolean[tags.size()];
        for (int tag = 0; tag < fitting.length; tag++) {
            fitting[tag] = fits(tags.get(tag), kind);
        }
        return fitting;
    }

    private static boolean fits(Tag tag, Kind kind) {
        boolean participle = kind.features().contains("VerbForm=Part");
        boolean same = kind.part().equals(tag.upos().name());
        boolean noun = tag.upos() == Upos.NOUN && (participle || kind.part().equals("ADJ"));
        boolean adjective = tag.upos() == Upos.ADJ && participle;
        boolean verbal = tag.features().has("VerbForm", "Part") && kind.part().equals("ADJ");
        if (!same && !noun && !adjective && !verbal) {
            return false;
        }
        for (String feature : kind.features()) {
            int equals = feature.indexOf('=');
            String has = tag.features().get(feature.substring(0, equals));
            boolean clash = !has.isEmpty() && !has.equals(feature.substring(equals + 1));
            if (clash) {
                return false;
            }
        }
        return true;
    }
}
