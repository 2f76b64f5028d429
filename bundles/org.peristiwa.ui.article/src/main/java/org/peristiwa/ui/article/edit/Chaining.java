package org.peristiwa.ui.article.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.ui.article.layout.Mark;

/** Says that the mention at the caret and another one speak of the same thing. */
final class Chaining {

    private final ArticleDesk desk;
    private final Hints hints;

    Chaining(ArticleDesk desk, Hints hints) {
        this.desk = desk;
        this.hints = hints;
    }

    void start() {
        Optional<Mention> here = desk.mention().filter(m -> m.getExtent() != null);
        if (here.isEmpty()) {
            desk.warn("warn.noMention");
            return;
        }
        Mention mention = here.get();
        List<Mention> others = desk.view().places().visibleMarks().stream()
                .map(Mark::id)
                .flatMap(id -> desk.index().annotation(id).stream())
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .filter(other -> mayJoin(mention, other))
                .sorted(Comparator.comparingInt(other ->
                        Math.abs(other.getExtent().begin() - mention.getExtent().begin())))
                .toList();
        if (others.isEmpty()) {
            desk.warn("warn.noPartner");
            return;
        }
        hints.show(desk.word("prompt.chain"), others, other -> join(mention, other), null);
    }

    private boolean mayJoin(Mention one, Mention other) {
        boolean sameSort = one instanceof EventMention == other instanceof EventMention;
        return sameSort && !one.getId().equals(other.getId()) && !inOneChain(one, other);
    }

    private boolean inOneChain(Mention one, Mention other) {
        List<String> mine =
                desk.index().clustersOf(one).stream().map(Cluster::getId).toList();
        return desk.index().clustersOf(other).stream().map(Cluster::getId).anyMatch(mine::contains);
    }

    private void join(Mention mention, Mention other) {
        desk.execute(new JoinCluster(mention, other)).ifPresent(cluster -> desk.pick(mention));
    }
}
