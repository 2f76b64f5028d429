package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.RecoveredWork;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.SetLayerStates;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists how far the work on layers is, or says so of many at once. */
@Command(name = "state")
public final class StateCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--annotator", paramLabel = "NAME")
    private @Nullable String annotator;

    @Option(names = "--state", paramLabel = "STATE")
    private @Nullable String state;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Parameters(index = "1..*", paramLabel = "ARTICLE", descriptionKey = "ARTICLE")
    private List<String> articles = List.of();

    public StateCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        LayerState wanted = state == null ? null : wanted(state);
        try (Interruption interruption = new Interruption();
                CorpusSession session = wanted == null
                        ? services.corpora().openReadOnly(folder)
                        : new RecoveredWork(terminal).in(services.corpora().open(folder));
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            List<LayerKey> layers = layers(session);
            if (wanted == null) {
                list(session, layers);
                return ExitCode.FINE;
            }
            int changed = session.execute(new SetLayerStates(layers, wanted, new BulkBar(bar)));
            session.saveAll();
            bar.wipe();
            terminal.print(terminal.words().text("state.done", changed, wanted.getLiteral()));
        }
        return ExitCode.FINE;
    }

    private LayerState wanted(String word) {
        LayerState known = LayerState.get(word);
        if (known == null) {
            throw new BadInput(terminal.words()
                    .text(
                            "error.noState",
                            word,
                            LayerState.VALUES.stream()
                                    .map(LayerState::getLiteral)
                                    .collect(Collectors.joining(", "))));
        }
        return known;
    }

    /** Those that there are; a named annotator's on named articles also where nothing has been annotated. */
    private List<LayerKey> layers(CorpusSession session) {
        NamedScope named = new NamedScope(session, terminal.words());
        named.of(annotator, null);
        articles.forEach(article -> named.of(annotator, article));
        if (annotator != null && state != null && !articles.isEmpty()) {
            return articles.stream()
                    .distinct()
                    .map(article -> new LayerKey(annotator, article))
                    .toList();
        }
        Set<String> wanted = Set.copyOf(articles);
        List<LayerKey> layers = new ArrayList<>();
        for (LayerKey key : session.layers()) {
            boolean theirs = annotator == null || annotator.equals(key.annotator());
            if (theirs && (wanted.isEmpty() || wanted.contains(key.article()))) {
                layers.add(key);
            }
        }
        return layers;
    }

    private void list(CorpusSession session, List<LayerKey> layers) {
        Columns columns = new Columns();
        for (LayerKey key : layers) {
            String now = session.layer(key)
                    .map(Layer::getState)
                    .map(LayerState::getLiteral)
                    .orElse("");
            columns.row(List.of(key.annotator(), key.article(), now));
        }
        columns.lines().forEach(terminal::print);
    }
}
