package dixit.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens the user's browser, where there is one. */
final class Browsers {
    private Browsers() {}

    /** Whether a browser was asked to show an address; what it then does is its own affair. */
    static boolean open(String address) {
        List<String> command = command(System.getProperty("os.name", ""), System.getenv(), address);
        if (command.isEmpty()) {
            return false;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            // The address is on the screen; without a browser the user opens it elsewhere.
            return false;
        }
    }

    /** What opens an address on a system; empty where there is no screen. */
    static List<String> command(String system, Map<String, String> environment, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return List.of("open", address);
        }
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? List.of("xdg-open", address) : List.of();
    }
}
