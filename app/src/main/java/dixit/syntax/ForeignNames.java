package dixit.syntax;

/** Makes names of capitalised foreign words that stand beside one, since treebanks part them: <i>[New] York Times</i>. */
final class ForeignNames {
    private ForeignNames() {}

    static void tag(Draft draft, Tagger tagger) {
        for (int i = 0; i < draft.size; i++) {
            if (tagger.tag(draft, i).upos() == Upos.X && isCapital(draft, i)) {
                if (isName(draft, tagger, i + 1)) {
                    tagger.set(draft, i, draft.tag[i + 1]);
                } else if (isName(draft, tagger, i - 1)) {
                    tagger.set(draft, i, draft.tag[i - 1]);
                }
            }
        }
    }

    private static boolean isName(Draft draft, Tagger tagger, int i) {
        return i >= 0 && i < draft.size && tagger.tag(draft, i).upos() == Upos.PROPN && isCapital(draft, i);
    }

    private static boolean isCapital(Draft draft, int i) {
        return Character.isUpperCase(draft.forms[i].codePointAt(0));
    }
}
