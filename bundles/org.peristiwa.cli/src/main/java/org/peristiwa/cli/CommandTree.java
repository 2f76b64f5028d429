package org.peristiwa.cli;

import org.peristiwa.cli.commands.BackupCommand;
import org.peristiwa.cli.commands.BackupListCommand;
import org.peristiwa.cli.commands.BackupRestoreCommand;
import org.peristiwa.cli.commands.BundleCommand;
import org.peristiwa.cli.commands.BundleInstallCommand;
import org.peristiwa.cli.commands.BundleListCommand;
import org.peristiwa.cli.commands.BundleRemoveCommand;
import org.peristiwa.cli.commands.ChangeAllCommand;
import org.peristiwa.cli.commands.CheckCommand;
import org.peristiwa.cli.commands.ConvertCommand;
import org.peristiwa.cli.commands.CorrectCommand;
import org.peristiwa.cli.commands.ExportCommand;
import org.peristiwa.cli.commands.FormatsCommand;
import org.peristiwa.cli.commands.GitSetupCommand;
import org.peristiwa.cli.commands.ImportCommand;
import org.peristiwa.cli.commands.MarkAllCommand;
import org.peristiwa.cli.commands.MergeCommand;
import org.peristiwa.cli.commands.NewCommand;
import org.peristiwa.cli.commands.NormalizeCommand;
import org.peristiwa.cli.commands.OpenCommand;
import org.peristiwa.cli.commands.RecipesCommand;
import org.peristiwa.cli.commands.RedoCommand;
import org.peristiwa.cli.commands.RootCommand;
import org.peristiwa.cli.commands.RulesCommand;
import org.peristiwa.cli.commands.RulesListCommand;
import org.peristiwa.cli.commands.RulesSetCommand;
import org.peristiwa.cli.commands.SchemaCommand;
import org.peristiwa.cli.commands.SchemaRefactorCommand;
import org.peristiwa.cli.commands.SchemaShowCommand;
import org.peristiwa.cli.commands.SchemaUpdateCommand;
import org.peristiwa.cli.commands.SchemasCommand;
import org.peristiwa.cli.commands.StateCommand;
import org.peristiwa.cli.commands.UndoCommand;
import org.peristiwa.cli.commands.VerifyExportCommand;
import org.peristiwa.cli.commands.VersionCommand;
import org.peristiwa.cli.terminal.Terminal;
import picocli.CommandLine;

/** The commands and what happens when one fails. */
final class CommandTree {

    private CommandTree() {}

    static CommandLine of(Services services, Terminal terminal) {
        CommandLine root = new CommandLine(new RootCommand())
                .addSubcommand(new OpenCommand(terminal))
                .addSubcommand(new NewCommand(services, terminal))
                .addSubcommand(new ImportCommand(services, terminal))
                .addSubcommand(new ExportCommand(services, terminal))
                .addSubcommand(new RecipesCommand(services, terminal))
                .addSubcommand(new VerifyExportCommand(services, terminal))
                .addSubcommand(new ConvertCommand(services.formats(), terminal))
                .addSubcommand(new CheckCommand(services, terminal))
                .addSubcommand(rules(services, terminal))
                .addSubcommand(new StateCommand(services, terminal))
                .addSubcommand(new UndoCommand(services, terminal))
                .addSubcommand(new RedoCommand(services, terminal))
                .addSubcommand(new MergeCommand(terminal))
                .addSubcommand(new GitSetupCommand(services.program(), terminal))
                .addSubcommand(new NormalizeCommand(services, terminal))
                .addSubcommand(new MarkAllCommand(services, terminal))
                .addSubcommand(new ChangeAllCommand(services, terminal))
                .addSubcommand(new CorrectCommand(services, terminal))
                .addSubcommand(new FormatsCommand(services.formats(), terminal))
                .addSubcommand(new SchemasCommand(services.corpora(), terminal))
                .addSubcommand(schema(services, terminal))
                .addSubcommand(backups(services, terminal))
                .addSubcommand(bundles(services, terminal))
                .addSubcommand(new VersionCommand(services.version(), terminal));
        Failures failures = new Failures(terminal);
        root.setResourceBundle(terminal.words().bundle());
        root.setOut(terminal.out());
        root.setErr(terminal.err());
        root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        root.setParameterExceptionHandler(failures::ofUsage);
        root.setExecutionExceptionHandler((failure, command, parsed) -> failures.ofWork(failure));
        return root;
    }

    private static CommandLine rules(Services services, Terminal terminal) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(services, terminal))
                .addSubcommand(new RulesSetCommand(services, terminal));
    }

    private static CommandLine schema(Services services, Terminal terminal) {
        return new CommandLine(new SchemaCommand())
                .addSubcommand(new SchemaShowCommand(services, terminal))
                .addSubcommand(new SchemaRefactorCommand(services, terminal))
                .addSubcommand(new SchemaUpdateCommand(services, terminal));
    }

    private static CommandLine backups(Services services, Terminal terminal) {
        return new CommandLine(new BackupCommand())
                .addSubcommand(new BackupListCommand(services, terminal))
                .addSubcommand(new BackupRestoreCommand(services, terminal));
    }

    private static CommandLine bundles(Services services, Terminal terminal) {
        return new CommandLine(new BundleCommand())
                .addSubcommand(new BundleListCommand(services.bundles(), terminal))
                .addSubcommand(new BundleInstallCommand(services.bundles(), terminal))
                .addSubcommand(new BundleRemoveCommand(services.bundles(), terminal));
    }
}
