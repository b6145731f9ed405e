package dixit.attribution;

import dixit.language.Pack;
import dixit.language.Rule;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns that name sources without a name: <i>fonti</i>, <i>giornale</i>, <i>rapporto</i>; from {@code sources.yaml}. */
public final class SourceNouns {
    private static final String COMPOUND = "-";

    private final Map<String, Source.Kind> kinds = new HashMap<>();
    private final Map<String, SpeechAct> acts = new HashMap<>();
    private boolean compounds;

    private SourceNouns() {}

    public static SourceNouns load(Pack pack) {
        SourceNouns nouns = new SourceNouns();
        for (Rule rule : pack.rules("sources.yaml")) {
            Source.Kind kind = rule.value("kind", Source.Kind.class);
            for (String lemma : rule.strings("nouns")) {
                nouns.kinds.put(lemma, kind);
                nouns.compounds |= lemma.startsWith(COMPOUND);
                if (rule.stringOrNull("act") != null) {
                    nouns.acts.put(lemma, rule.value("act", SpeechAct.class));
                }
            }
        }
        return nouns;
    }

    /** What sort of source the noun names, if it names one. */
    Source.@Nullable Kind kind(String lemma) {
        return kinds.get(known(lemma));
    }

    /** What such a source does, where the cue leaves it open. */
    @Nullable
    SpeechAct act(String lemma) {
        return acts.get(known(lemma));
    }

    /** The noun as it is listed: itself, or the longest end of a compound, in a language that lists such. */
    private String known(String lemma) {
        if (!compounds || kinds.containsKey(lemma)) {
            return lemma;
        }
        for (int begin = 0; begin < lemma.length(); begin++) {
            String end = COMPOUND + lemma.substring(begin);
            if (kinds.containsKey(end)) {
                return end;
            }
        }
        return lemma;
    }
}
