package dixit.name;

/** What sort of name the words show, before it is known whose. */
public enum NameType {
    PER(0),
    ORG(1),
    LOC(2);

    private final int number;

    NameType(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
