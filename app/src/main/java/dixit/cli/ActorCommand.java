package dixit.cli;

import dixit.name.Actor;
import dixit.name.Match;
import dixit.name.Register;
import dixit.name.Tenure;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dixit actor}: an entry of the register. */
@Command(
        name = "actor",
        description = "Shows whom a name means in the register: names, country, offices, and why it matches.",
        footer = {"", "Example:", "  dixit actor \"Sergej Šojgu\""})
final class ActorCommand implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Parameters(paramLabel = "NAME", description = "A name in any language or script, or a family name.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
        Register register = Register.load(shared.data());
        List<Match> matches = register.find(name);
        if (matches.isEmpty()) {
            shared.say("dixit: nobody in the register goes by '" + name
                    + "'; add them to register/people.tsv in a folder given with --data");
            return Main.SOME_UNREAD;
        }
        try (Output output = shared.output(null)) {
            for (Match match : matches) {
                write(register, match, output.writer());
            }
            output.commit();
        }
        return Main.DONE;
    }

    private void write(Register register, Match match, Writer out) throws IOException {
        Actor actor = match.actor();
        out.write("%s  %s, %s, %s  [%s]%n"
                .formatted(
                        actor.name(),
                        actor.kind().name().toLowerCase(Locale.ROOT),
                        or(actor.country(), "no country"),
                        or(actor.sector(), "no sector"),
                        actor.id()));
        out.write("  matches: %s%n".formatted(why(match)));
        out.write("  names: %s%n"
                .formatted(actor.aliases().stream()
                        .map(Actor.Alias::text)
                        .distinct()
                        .collect(Collectors.joining("; "))));
        for (Tenure tenure : actor.tenures()) {
            out.write("  %s, %s: %s%n".formatted(register.role(tenure.office()), tenure.of(), time(tenure)));
        }
    }

    private String why(Match match) {
        return switch (match.how()) {
            case SAME_NAME -> "'" + name + "' is written like '" + match.alias() + "'";
            case SOUNDS_ALIKE -> "'" + name + "' sounds like '" + match.alias() + "'";
            case FAMILY_NAME -> "'" + name + "' is the family name of '" + match.alias() + "'";
        };
    }

    private static String time(Tenure tenure) {
        if (tenure.to().isBefore(tenure.from())) {
            return "when is not known";
        }
        String from = tenure.from().equals(LocalDate.MIN) ? "" : tenure.from().toString();
        String to = tenure.to().equals(LocalDate.MAX) ? "" : tenure.to().toString();
        return from + "–" + to;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
