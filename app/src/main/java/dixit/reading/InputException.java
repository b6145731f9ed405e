package dixit.reading;

/** An input that cannot be read; its message says in one line where, what, and what to do. */
public class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String where;

    /**
     * @param where path or address, as given
     * @param what what is wrong with it
     * @param advice what to do, as a sentence's second half
     */
    public InputException(String where, String what, String advice) {
        super(oneLine(where + ": " + what + "; " + advice));
        this.where = where;
    }

    public InputException(String where, String what, String advice, Throwable cause) {
        super(oneLine(where + ": " + what + "; " + advice), cause);
        this.where = where;
    }

    /** An input that is whole and only has nothing in it: a feed before its first item. */
    public static final class Nothing extends InputException {
        private static final long serialVersionUID = 1L;

        public Nothing(String where, String what, String advice) {
            super(where, what, advice);
        }
    }

    /** Path or address, as given. */
    public String where() {
        return where;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
