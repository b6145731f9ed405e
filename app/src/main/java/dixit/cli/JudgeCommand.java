package dixit.cli;

import dixit.judgement.Field;
import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import dixit.ledger.Ledger;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit judge}: a person's decisions. */
@Command(
        name = "judge",
        description = "Decides about claims, propositions, copies and names; kept with who and when.",
        subcommands = {
            JudgeCommand.ClaimVerdict.class,
            JudgeCommand.PropositionVerdict.class,
            JudgeCommand.CopyVerdict.class,
            JudgeCommand.ActorVerdict.class,
            JudgeCommand.UndoVerdict.class
        },
        footer = {
            "",
            "Examples:",
            "  dixit judge claim 4f0c1a --reject --because \"a hoax\"",
            "  dixit judge claim 4f0c1a --set polarity=NEGATIVE",
            "  dixit judge proposition 4f0c1a --join 77b2e0",
            "  dixit judge actor \"Kim Jong Un\" \"Kim Čong-un\" --same",
            "  dixit judge undo j09a1"
        })
final class JudgeCommand implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Override
    public Integer call() {
        throw shared.usage("say what to judge: claim, proposition, copy, actor or undo");
    }

    /** What all judgements have. */
    abstract static class Deciding implements Callable<Integer> {
        @Mixin
        Shared shared = new Shared();

        @Mixin
        LedgerOptions ledgers = new LedgerOptions();

        @Option(names = "--who", paramLabel = "NAME", description = "Who decides. Default: the user's name.")
        String who = System.getProperty("user.name", "unknown");

        @Option(names = "--because", paramLabel = "TEXT", description = "Why.")
        @Nullable
        String because;

        abstract Verdict verdict();

        @Override
        public Integer call() {
            Verdict verdict = verdict();
            try (Ledger ledger = ledgers.open(shared.data(), shared)) {
                Judgement judgement =
                        ledger.judge(verdict, who, Clock.systemUTC().instant(), because);
                ledger.settle();
                shared.say("judgement " + judgement.id() + "; dixit judge undo " + judgement.id() + " takes it back");
                return Main.DONE;
            } catch (IllegalArgumentException e) {
                throw shared.usage(String.valueOf(e.getMessage()));
            }
        }
    }

    /** {@code dixit judge claim}. */
    @Command(name = "claim", description = "Accepts or rejects a claim, or sets one of its fields.")
    static final class ClaimVerdict extends Deciding {
        @Parameters(paramLabel = "ID", description = "The claim's id.")
        private String id = "";

        @ArgGroup(multiplicity = "1")
        private Decision choice = new Decision();

        /** One of these. */
        static final class Decision {
            @Option(names = "--accept", description = "It is read rightly.")
            private boolean accept;

            @Option(names = "--reject", description = "It is read wrongly, or no claim.")
            @SuppressWarnings("unused") // whoever does not accept rejects
            private boolean reject;

            @Option(
                    names = "--set",
                    paramLabel = "FIELD=VALUE",
                    description = "act, certainty, polarity, tense, plover, mode, begin or end.")
            private @Nullable String set;
        }

        @Override
        Verdict verdict() {
            if (choice.set == null) {
                return choice.accept ? new Verdict.Accept(id) : new Verdict.Reject(id);
            }
            int equals = choice.set.indexOf('=');
            if (equals < 0) {
                throw shared.usage("--set " + choice.set + ": write it as polarity=NEGATIVE");
            }
            try {
                Field field = Field.valueOf(choice.set.substring(0, equals).toUpperCase(Locale.ROOT));
                return new Verdict.Set(id, field, choice.set.substring(equals + 1));
            } catch (IllegalArgumentException e) {
                throw shared.usage("--set " + choice.set + ": there is no such field; known are act, certainty, "
                        + "polarity, tense, plover, mode, begin, end");
            }
        }
    }

    /** {@code dixit judge proposition}. */
    @Command(name = "proposition", description = "Joins two propositions, or takes claims out of one.")
    static final class PropositionVerdict extends Deciding {
        @Parameters(paramLabel = "ID", description = "The proposition's id.")
        private String id = "";

        @ArgGroup(multiplicity = "1")
        private Regrouping choice = new Regrouping();

        /** One of these. */
        static final class Regrouping {
            @Option(names = "--join", paramLabel = "ID", description = "The proposition that is the same.")
            private @Nullable String join;

            @Option(
                    names = "--split",
                    arity = "1..*",
                    paramLabel = "CLAIM",
                    description = "The claims that are a proposition of their own.")
            private @Nullable List<String> split;
        }

        @Override
        Verdict verdict() {
            return choice.join != null
                    ? new Verdict.Join(id, choice.join)
                    : new Verdict.Split(id, choice.split == null ? List.of() : choice.split);
        }
    }

    /** Whether two things are one. */
    abstract static class Sameness extends Deciding {
        @ArgGroup(multiplicity = "1")
        private Choice choice = new Choice();

        /** One of these. */
        static final class Choice {
            @Option(names = "--same", description = "They are one.")
            private boolean same;

            @Option(names = "--different", description = "They are two.")
            @SuppressWarnings("unused") // whoever does not say same says different
            private boolean different;
        }

        boolean same() {
            return choice.same;
        }
    }

    /** {@code dixit judge copy}. */
    @Command(name = "copy", description = "Says that two reports are one text, or are not.")
    static final class CopyVerdict extends Sameness {
        @Parameters(index = "0", paramLabel = "ID", description = "A document's id.")
        private String id = "";

        @Parameters(index = "1", paramLabel = "OTHER", description = "Another's.")
        private String other = "";

        @Override
        Verdict verdict() {
            return new Verdict.Copy(id, other, same());
        }
    }

    /** {@code dixit judge actor}. */
    @Command(name = "actor", description = "Says that two names are of one actor, or are not.")
    static final class ActorVerdict extends Sameness {
        @Parameters(index = "0", paramLabel = "NAME", description = "The name to keep.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "OTHER", description = "The other name.")
        private String other = "";

        @Override
        Verdict verdict() {
            return new Verdict.Actor(name, other, same());
        }
    }

    /** {@code dixit judge undo}. */
    @Command(name = "undo", description = "Takes a judgement back; it stays in the record.")
    static final class UndoVerdict extends Deciding {
        @Parameters(paramLabel = "ID", description = "The judgement's id.")
        private String id = "";

        @Override
        Verdict verdict() {
            return new Verdict.Undo(id);
        }
    }
}
