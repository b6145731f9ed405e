package dixit.proposition;

import dixit.name.Place;
import org.jspecify.annotations.Nullable;

/** When and where an event is, by what its claims have said of it so far: what a later one states supersedes. */
final class Setting {
    @Nullable
    Window stated;

    Window implied;

    @Nullable
    Place place;

    Setting(Testimony first) {
        implied = Window.of(first);
        add(first);
    }

    /** Takes in a later claim. */
    void add(Testimony testimony) {
        Window window = Window.of(testimony);
        if (window.stated()) {
            stated = narrower(window);
        } else {
            implied = window;
        }
        Place named = testimony.event().place();
        place = named != null ? named : place;
    }

    private Window narrower(Window window) {
        Window before = stated;
        boolean within = before != null && before.gap(window) == 0 && before.days() < window.days();
        return within && before != null ? before : window;
    }

    Window window() {
        return stated != null ? stated : implied;
    }
}
