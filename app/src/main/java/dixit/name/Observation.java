package dixit.name;

import java.util.List;

/**
 * What the tagger sees of a sentence, a number for each token and aspect.
 *
 * @param form hash of the lower-case form
 * @param brown Brown's class of the lower-case form, or 0
 * @param like the class of the form's vector, or 0
 * @param known what the words are known to name
 * @param shape hash of the pattern of capitals, small letters and digits
 * @param begins hashes of the first 1, 2, 3, 4 letters
 * @param ends hashes of the last 1, 2, 3, 4 letters
 * @param listed what lists know the token as: bits of {@link Lists}
 * @param matches the longest listed name that the token is in: its kind and the token's place in it
 * @param topic hashes of the words that the document uses most
 * @param elsewhere hashes of what stands around the same word elsewhere in the document
 * @param capital whether it begins with a capital
 */
@SuppressWarnings("ArrayRecordComponent")
public record Observation(
        int[] form,
        int[] brown,
        int[] like,
        ExternalKnowledge.Phrases known,
        int[] shape,
        int[][] begins,
        int[][] ends,
        int[] listed,
        int[] matches,
        int[] topic,
        int[][] elsewhere,
        boolean[] capital) {

    int size() {
        return form.length;
    }

    static Observation of(
            List<String> tokens, Lists.Found found, ExternalKnowledge knowledge, int[] topic, int[][] elsewhere) {
        int size = tokens.size();
        int[] form = new int[size];
        int[] brown = new int[size];
        int[] like = new int[size];
        int[] shape = new int[size];
        boolean[] capital = new boolean[size];
        int[][] begins = new int[size][];
        int[][] ends = new int[size][];
        for (int i = 0; i < size; i++) {
            String token = plain(tokens.get(i));
            String lower = lower(token);
            form[i] = lower.hashCode();
            brown[i] = knowledge.brown(lower);
            like[i] = knowledge.like(token);
            capital[i] = Character.isUpperCase(token.charAt(0));
            shape[i] = shape(token).hashCode();
            begins[i] = new int[Math.min(4, lower.length())];
            ends[i] = new int[begins[i].length];
            for (int n = 1; n <= begins[i].length; n++) {
                begins[i][n - 1] = lower.substring(0, n).hashCode() * 31 + n;
                ends[i][n - 1] = lower.substring(lower.length() - n).hashCode() * 31 + n;
            }
        }
        return new Observation(
                form,
                brown,
                like,
                knowledge.phrases(tokens),
                shape,
                begins,
                ends,
                found.bits(),
                found.matches(),
                topic,
                elsewhere,
                capital);
    }

    /** Whether a token begins with a capital. */
    boolean isCapital(int at) {
        return capital[at];
    }

    static int form(String token) {
        return lower(plain(token)).hashCode();
    }

    /** Typographic quotes and apostrophes as on a typewriter; years and other numbers by their digits' count. */
    private static String plain(String token) {
        String text = token.replace('’', '\'').replace('‘', '\'');
        return switch (text) {
            case "“", "”", "«", "»", "„", "''", "``" -> "\"";
            case "–", "—" -> "-";
            default -> text;
        };
    }

    private static String lower(String token) {
        StringBuilder lower = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            lower.append(Character.isDigit(c) ? '0' : Character.toLowerCase(c));
        }
        return lower.toString();
    }

    /** <i>Kim</i> is {@code Xx}, <i>USA</i> {@code X}, <i>McCain</i> {@code XxXx}. */
    static String shape(String token) {
        StringBuilder shape = new StringBuilder(8);
        for (int i = 0; i < token.length() && shape.length() < 8; i++) {
            char c = token.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            boolean again = !shape.isEmpty() && shape.charAt(shape.length() - 1) == kind;
            if (!again) {
                shape.append(kind);
            }
        }
        return shape.append(Math.min(4, token.length())).toString();
    }
}
