package org.peristiwa.suggest.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.suggest.LiveSuggestions;
import org.peristiwa.suggest.Suggester;
import org.peristiwa.suggest.Suggestions;

/** Every suggester that is registered at the moment. */
@Component(service = Suggestions.class)
public final class AllSuggesters implements Suggestions {

    // Suggesters come and go with bundles, while open corpora are being followed.
    private final List<Suggester> suggesters = new CopyOnWriteArrayList<>();
    private final List<AskedSuggesters> following = new CopyOnWriteArrayList<>();

    @Activate
    public AllSuggesters() {}

    /** These suggesters. */
    public AllSuggesters(List<Suggester> suggesters) {
        this.suggesters.addAll(suggesters);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSuggester(Suggester suggester) {
        suggesters.add(suggester);
        following.forEach(live -> live.add(suggester));
    }

    void removeSuggester(Suggester suggester) {
        suggesters.remove(suggester);
        following.forEach(live -> live.remove(suggester));
    }

    @Override
    public LiveSuggestions follow(CorpusSession session) {
        AskedSuggesters live = new AskedSuggesters(session, following::remove);
        following.add(live);
        suggesters.forEach(live::add);
        return live;
    }
}
