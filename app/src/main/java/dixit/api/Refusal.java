package dixit.api;

import java.io.Serial;

/** A request that is refused: with a status of HTTP, what is wrong, and what to do. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    Refusal(int status, String title, String whatToDo) {
        super(whatToDo);
        this.status = status;
        this.title = title;
    }

    static Refusal wrong(String title, String whatToDo) {
        return new Refusal(400, title, whatToDo);
    }

    static Refusal missing(String what, String whatToDo) {
        return new Refusal(404, what, whatToDo);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** As RFC 9457 has it. */
    byte[] json(String path) {
        return Json.object(json -> {
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", title);
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", getMessage());
            json.writeStringProperty("instance", path);
        });
    }
}
