package org.candour.operating;

import picocli.CommandLine;

/** A command line that makes no sense gets one sentence and exit code 2. */
final class WrongUse {
    private WrongUse() {}

    static int say(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong, command));
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(CommandLine.ParameterException wrong, CommandLine command) {
        if (wrong instanceof CommandLine.MissingParameterException) {
            return Terminal.say(command.getCommandName().equals("import") ? "file-wanted" : "dir-wanted", command.getCommandName());
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched && command.getParent() == null) {
            return Terminal.say("no-command", unmatched.getUnmatched().get(0), String.join(", ", command.getSubcommands().keySet()));
        }
        String extra = wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                ? String.join(" ", unmatched.getUnmatched()) : wrong.getMessage();
        return Terminal.say("wrong-use", command.getCommandName(), extra);
    }
}
