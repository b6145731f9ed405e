package dixit.syntax;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A sentence while it is being read, as columns of numbers that features are made of.
 *
 * <p>What is written on is a word of a token that another word begins.
 *
 * <p>The columns that the parser reads have two places more than words: the root stands at {@code size}, "no word" after it.
 */
final class Draft {
    final int size;
    final String[] forms;
    final String[] plain;
    final int[] form;
    final int[] ambiguity;
    final int[] listed;
    final int[] kin;
    final int[] tag;
    final int[] upos;
    final boolean[] isWrittenOn;
    final String[] lemmas;
    final int[] lemma;
    final int[] head;
    final int[] relation;
    boolean hasListed;
    boolean hasKin;
    Counsel counsel = Counsel.NONE;

    Draft(List<String> words) {
        size = words.size();
        forms = words.toArray(String[]::new);
        plain = new String[size];
        form = new int[size + 2];
        ambiguity = new int[size + 2];
        listed = new int[size + 2];
        kin = new int[size + 2];
        tag = new int[size + 2];
        upos = new int[size + 2];
        isWrittenOn = new boolean[size];
        lemmas = new String[size];
        lemma = new int[size + 2];
        head = new int[size];
        relation = new int[size];
        for (int i = 0; i < size; i++) {
            plain[i] = plain(forms[i]);
        }
        for (int i = size; i < size + 2; i++) {
            form[i] = lemma[i] = ambiguity[i] = i - size + 1;
            tag[i] = upos[i] = 0xFFFF - (i - size);
        }
    }

    /** The tagged words at these places as a sentence of their own. */
    Draft part(int[] places) {
        Draft part = new Draft(IntStream.of(places).mapToObj(i -> forms[i]).toList());
        part.hasListed = hasListed;
        part.hasKin = hasKin;
        for (int i = 0; i < places.length; i++) {
            part.form[i] = form[places[i]];
            part.ambiguity[i] = ambiguity[places[i]];
            part.listed[i] = listed[places[i]];
            part.kin[i] = kin[places[i]];
            part.tag[i] = tag[places[i]];
            part.upos[i] = upos[places[i]];
            part.lemmas[i] = lemmas[places[i]];
            part.lemma[i] = lemma[places[i]];
        }
        return part;
    }

    /** A part of speech as a number in the columns. */
    @SuppressWarnings("EnumOrdinal") // the numbers live no longer than a model, which is trained with them
    static int code(Upos upos) {
        return upos.ordinal();
    }

    /** A form as the models know it: lower case, plain apostrophes and quotes. */
    static String plain(String form) {
        return switch (form) {
            case "“", "”", "„", "«", "»", "‟", "‹", "›", "``", "''" -> "\"";
            case "‘", "’" -> "'";
            case "–", "—" -> "-";
            default -> form.toLowerCase(Locale.ROOT).replace('’', '\'');
        };
    }
}
