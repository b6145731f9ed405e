/**
 * The command line: one class a command, and {@link dixit.cli.Main}, which lists them.
 *
 * <p>A new command is a class annotated {@code @Command} that implements {@code Callable<Integer>}, has
 * {@code @Mixin Shared shared} (for {@code --help}, {@code --debug}, {@code --data}) and an example in its footer, and
 * is named in the list of commands of {@code Main}. It returns its exit status: 0 done, 1 some input could not be
 * read (each said with {@code shared.problem}), 2 wrong usage (throw {@code shared.usage("…")}). Whatever it throws
 * becomes one line on standard error; {@code --debug} shows the stack trace. It writes its results to
 * {@code shared.output(file)}, which knows of terminals, closed pipes and {@code -o}.
 */
@NullMarked
package dixit.cli;

import org.jspecify.annotations.NullMarked;
