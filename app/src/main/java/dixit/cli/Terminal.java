package dixit.cli;

import java.util.Map;

/**
 * What standard output and standard error are connected to, as the launcher saw it.
 *
 * @param width columns of the terminal, or {@link #PLAIN_WIDTH}
 * @param screen whether standard output is a terminal
 * @param colour whether to use colours
 * @param progress whether standard error is a terminal
 */
public record Terminal(int width, boolean screen, boolean colour, boolean progress) {
    static final int PLAIN_WIDTH = 100;
    private static final int NARROWEST = 40;

    /**
     * @param properties {@code dixit.stdout} and {@code dixit.stderr} are {@code terminal} where they are one,
     *     {@code dixit.columns} is its width
     * @param environment {@code NO_COLOR} (no-color.org) and {@code TERM=dumb} turn colours off
     */
    static Terminal of(Map<?, ?> properties, Map<String, String> environment) {
        boolean terminal = "terminal".equals(properties.get("dixit.stdout"));
        boolean colour = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Terminal(
                terminal ? width(String.valueOf(properties.get("dixit.columns"))) : PLAIN_WIDTH,
                terminal,
                colour,
                "terminal".equals(properties.get("dixit.stderr")));
    }

    private static int width(String columns) {
        return columns.matches("[1-9]\\d{1,3}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : PLAIN_WIDTH;
    }
}
