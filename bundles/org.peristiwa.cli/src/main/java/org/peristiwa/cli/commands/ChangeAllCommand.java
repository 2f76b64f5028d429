package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.bulk.LayerScope;
import org.peristiwa.edit.bulk.MentionMatch;
import org.peristiwa.edit.bulk.MentionQuery;
import org.peristiwa.edit.verbs.DeleteAll;
import org.peristiwa.edit.verbs.RetypeAll;
import org.peristiwa.edit.verbs.SetAttributeOfAll;
import org.peristiwa.model.layer.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists mentions, or changes all of them: their type, an attribute, or whether they are there. */
@Command(name = "change-all")
public final class ChangeAllCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--annotator", paramLabel = "NAME")
    private @Nullable String annotator;

    @Option(names = "--article", paramLabel = "ID")
    private @Nullable String article;

    @Option(names = "--words", paramLabel = "WORDS")
    private @Nullable String words;

    @Option(names = "--ignore-case")
    private boolean ignoreCase;

    @Option(names = "--type", paramLabel = "TYPE")
    private @Nullable String type;

    @Option(names = "--with", paramLabel = "KEY=VALUE")
    private Map<String, String> with = Map.of();

    @Option(names = "--retype", paramLabel = "TYPE")
    private @Nullable String retype;

    @Option(names = "--set", paramLabel = "KEY=VALUE")
    private Map<String, String> set = Map.of();

    @Option(names = "--delete")
    private boolean delete;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public ChangeAllCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        requireOneChange();
        boolean onlyList = retype == null && set.isEmpty() && !delete;
        try (Interruption interruption = new Interruption();
                CorpusSession session = onlyList
                        ? services.corpora().openReadOnly(folder)
                        : services.corpora().open(folder);
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            BulkBar progress = new BulkBar(bar);
            NamedScope named = new NamedScope(session, terminal.words());
            LayerScope scope = named.of(annotator, article);
            if (retype != null) {
                named.kindOf(retype);
            }
            List<MentionMatch> found = query(scope).find(session, progress);
            if (onlyList) {
                bar.wipe();
                found.forEach(one -> terminal.print(one.mention().getType() + "\t"
                        + ListedLine.of(one.layer(), one.before(), one.words(), one.after())));
                return ExitCode.FINE;
            }
            change(session, found.stream().map(MentionMatch::mention).toList(), progress);
            session.saveAll();
            bar.wipe();
            terminal.print(terminal.words().text("changeAll.done", found.size()));
        }
        return ExitCode.FINE;
    }

    private void requireOneChange() {
        List<String> wanted = new ArrayList<>();
        if (retype != null) {
            wanted.add("--retype");
        }
        if (!set.isEmpty()) {
            wanted.add("--set");
        }
        if (delete) {
            wanted.add("--delete");
        }
        if (wanted.size() > 1 || set.size() > 1 || with.size() > 1) {
            throw new BadInput(terminal.words().text("error.oneChange"));
        }
    }

    private MentionQuery query(LayerScope scope) {
        MentionQuery query = MentionQuery.in(scope);
        if (words != null) {
            query = query.covering(words, !ignoreCase);
        }
        if (type != null) {
            query = query.ofType(type);
        }
        for (Map.Entry<String, String> one : with.entrySet()) {
            query = query.with(one.getKey(), one.getValue().isEmpty() ? null : one.getValue());
        }
        return query;
    }

    private void change(CorpusSession session, List<Mention> mentions, BulkProgress progress) {
        if (retype != null) {
            session.execute(new RetypeAll(mentions, retype, progress));
        } else if (delete) {
            session.execute(new DeleteAll(mentions, progress));
        } else {
            set.forEach((key, value) -> session.execute(
                    new SetAttributeOfAll(mentions, key, value.isEmpty() ? List.of() : List.of(value), progress)));
        }
    }
}
