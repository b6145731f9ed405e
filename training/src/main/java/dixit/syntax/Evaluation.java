package dixit.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Scores raw text read by a system against a treebank, as the CoNLL 2018 shared task did: words are aligned by the
 * characters they stand for; within a multiword token by the longest common subsequence of their forms.
 */
final class Evaluation {
    private static final Set<String> UNIVERSAL = Set.of(
            "PronType",
            "NumType",
            "Poss",
            "Reflex",
            "Foreign",
            "Abbr",
            "Gender",
            "Animacy",
            "Number",
            "Case",
            "Definite",
            "Degree",
            "VerbForm",
            "Mood",
            "Tense",
            "Aspect",
            "Voice",
            "Evident",
            "Polarity",
            "Person",
            "Polite");

    private static final List<String> FINITE = List.of("Mood", "Tense", "Number", "Person");

    private final Side gold;
    private final Side system;
    private final List<int[]> pairs = new ArrayList<>();
    private final Map<Integer, Integer> goldOf = new HashMap<>();

    /** A word with its characters, spaces not counted. */
    private record Placed(
            int begin, int end, boolean multiword, String form, String lemma, Tag tag, int head, String relation) {}

    private record Side(String characters, List<Placed> words, List<Long> tokens, List<Long> sentences) {}

    /**
     * A measure.
     *
     * @param right what both sides have
     * @param system what the system has
     * @param gold what the treebank has
     */
    record Score(int right, int system, int gold) {
        double f1() {
            return system + gold == 0 ? 100 : 200.0 * right / (system + gold);
        }
    }

    Evaluation(List<Gold> gold, List<Sentence> sentences, String text) {
        this.gold = gold(gold);
        this.system = system(sentences, text);
        if (!this.gold.characters.equals(this.system.characters)) {
            throw new IllegalArgumentException("the two sides are not of the same text");
        }
        align();
    }

    private static Side gold(List<Gold> sentences) {
        StringBuilder characters = new StringBuilder();
        Side side = new Side("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Gold sentence : sentences) {
            int from = characters.length();
            int base = side.words.size();
            for (Gold.GoldToken token : sentence.tokens()) {
                int begin = characters.length();
                characters.append(squeeze(token.form()));
                int end = characters.length();
                side.tokens.add(span(begin, end));
                for (int i = token.first(); i <= token.last(); i++) {
                    Gold.GoldWord word = sentence.words().get(i);
                    int head = word.head() < 0 ? -1 : base + word.head();
                    boolean multiword = token.last() > token.first();
                    side.words.add(new Placed(
                            begin, end, multiword, word.form(), word.lemma(), word.tag(), head, word.relation()));
                }
            }
            side.sentences.add(span(from, characters.length()));
        }
        return new Side(characters.toString(), side.words, side.tokens, side.sentences);
    }

    private static Side system(List<Sentence> sentences, String text) {
        StringBuilder characters = new StringBuilder();
        Side side = new Side("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Sentence sentence : sentences) {
            int from = characters.length();
            int base = side.words.size();
            for (int i = 0; i < sentence.size(); ) {
                int next = i + 1;
                while (next < sentence.size()
                        && sentence.word(next).span().equals(sentence.word(i).span())) {
                    next++;
                }
                int begin = characters.length();
                characters.append(squeeze(sentence.word(i).span().of(text)));
                side.tokens.add(span(begin, characters.length()));
                for (Word word : sentence.words().subList(i, next)) {
                    int head = word.head() < 0 ? -1 : base + word.head();
                    Tag tag = new Tag(word.upos(), word.features());
                    side.words.add(new Placed(
                            begin,
                            characters.length(),
                            next - i > 1,
                            word.form(),
                            word.lemma(),
                            tag,
                            head,
                            word.relation()));
                }
                i = next;
            }
            side.sentences.add(span(from, characters.length()));
        }
        return new Side(characters.toString(), side.words, side.tokens, side.sentences);
    }

    private static String squeeze(String form) {
        return form.replaceAll("[\\s\\u00A0]+", "");
    }

    private static long span(int begin, int end) {
        return ((long) begin << 32) | end;
    }

    private void align() {
        int g = 0;
        int s = 0;
        while (g < gold.words.size() && s < system.words.size()) {
            Placed a = gold.words.get(g);
            Placed b = system.words.get(s);
            if (a.multiword || b.multiword) {
                int[] ends = endOfMultiword(g, s);
                alignForms(g, ends[0], s, ends[1]);
                g = ends[0];
                s = ends[1];
            } else if (a.begin == b.begin && a.end == b.end) {
                pair(g++, s++);
            } else if (a.begin <= b.begin) {
                g++;
            } else {
                s++;
            }
        }
    }

    private int[] endOfMultiword(int fromGold, int fromSystem) {
        int g = fromGold;
        int s = fromSystem;
        Placed a = gold.words.get(g);
        Placed b = system.words.get(s);
        int end = a.multiword && (!b.multiword || a.begin <= b.begin) ? a.end : b.end;
        if (a.begin < b.begin && !a.multiword) {
            return new int[] {g + 1, s};
        }
        if (b.begin < a.begin && !b.multiword) {
            return new int[] {g, s + 1};
        }
        boolean more = true;
        while (more) {
            more = false;
            while (g < gold.words.size() && gold.words.get(g).begin < end) {
                end = gold.words.get(g).multiword ? Math.max(end, gold.words.get(g).end) : end;
                g++;
                more = true;
            }
            while (s < system.words.size() && system.words.get(s).begin < end) {
                end = system.words.get(s).multiword ? Math.max(end, system.words.get(s).end) : end;
                s++;
                more = true;
            }
        }
        return new int[] {g, s};
    }

    private void alignForms(int g0, int g1, int s0, int s1) {
        int[][] longest = new int[g1 - g0 + 1][s1 - s0 + 1];
        for (int g = g1 - 1; g >= g0; g--) {
            for (int s = s1 - 1; s >= s0; s--) {
                longest[g - g0][s - s0] = sameForm(g, s)
                        ? longest[g - g0 + 1][s - s0 + 1] + 1
                        : Math.max(longest[g - g0 + 1][s - s0], longest[g - g0][s - s0 + 1]);
            }
        }
        int g = g0;
        int s = s0;
        while (g < g1 && s < s1) {
            if (sameForm(g, s)) {
                pair(g++, s++);
            } else if (longest[g - g0 + 1][s - s0] >= longest[g - g0][s - s0 + 1]) {
                g++;
            } else {
                s++;
            }
        }
    }

    private boolean sameForm(int g, int s) {
        return gold.words.get(g).form.equalsIgnoreCase(system.words.get(s).form);
    }

    private void pair(int g, int s) {
        pairs.add(new int[] {g, s});
        goldOf.put(s, g);
    }

    /** The measures of the shared task, and those of mood, tense, number and person, by name. */
    Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("tokens", spans(gold.tokens, system.tokens));
        scores.put("sentences", spans(gold.sentences, system.sentences));
        scores.put("words", new Score(pairs.size(), system.words.size(), gold.words.size()));
        scores.put("UPOS", count((g, s) -> g.tag.upos() == s.tag.upos()));
        scores.put("UFeats", count((g, s) -> features(g, UNIVERSAL).equals(features(s, UNIVERSAL))));
        scores.put("lemmas", count((g, s) -> g.lemma.equals("_") || g.lemma.equals(s.lemma)));
        scores.put("UAS", heads((g, s) -> true));
        scores.put("LAS", heads((g, s) -> relation(g).equals(relation(s))));
        scores.put("Mood", values(List.of("Mood")));
        scores.put("Mood+Tense+Number+Person", values(FINITE));
        scores.put("all four right", count((g, s) -> features(g, FINITE).equals(features(s, FINITE))));
        return scores;
    }

    private static Score spans(List<Long> gold, List<Long> system) {
        int right = (int) gold.stream().filter(Set.copyOf(system)::contains).count();
        return new Score(right, system.size(), gold.size());
    }

    private Score count(BiPredicate<Placed, Placed> same) {
        int right = (int) pairs.stream()
                .filter(pair -> same.test(gold.words.get(pair[0]), system.words.get(pair[1])))
                .count();
        return new Score(right, system.words.size(), gold.words.size());
    }

    private Score heads(BiPredicate<Placed, Placed> same) {
        int right = 0;
        for (int[] pair : pairs) {
            Placed g = gold.words.get(pair[0]);
            Placed s = system.words.get(pair[1]);
            int head = s.head < 0 ? -1 : goldOf.getOrDefault(s.head, -2);
            right += head == g.head && same.test(g, s) ? 1 : 0;
        }
        return new Score(right, system.words.size(), gold.words.size());
    }

    /** How many values of these features both sides have. */
    private Score values(List<String> names) {
        int right = 0;
        for (int[] pair : pairs) {
            Features g = gold.words.get(pair[0]).tag.features();
            Features s = system.words.get(pair[1]).tag.features();
            right += (int) names.stream()
                    .filter(name -> !g.get(name).isEmpty() && g.has(name, s.get(name)))
                    .count();
        }
        return new Score(right, having(system, names), having(gold, names));
    }

    private static int having(Side side, List<String> names) {
        return (int) side.words.stream()
                .flatMap(word -> names.stream()
                        .filter(name -> !word.tag.features().get(name).isEmpty()))
                .count();
    }

    private static Map<String, String> features(Placed word, Collection<String> names) {
        Map<String, String> kept = new TreeMap<>(word.tag.features().asMap());
        kept.keySet().retainAll(names);
        return kept;
    }

    private static String relation(Placed word) {
        int colon = word.relation.indexOf(':');
        return colon < 0 ? word.relation : word.relation.substring(0, colon);
    }
}
