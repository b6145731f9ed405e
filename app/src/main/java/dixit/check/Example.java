package dixit.check;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * An example of a rule.
 *
 * @param name where it stands: {@code it › attribution › secondo › yes 1}
 * @param failure runs it and says what is wrong with it; empty where the rule does as it says
 */
public record Example(String name, Supplier<Optional<String>> failure) {}
