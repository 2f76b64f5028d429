package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.SampleCorpus.ANI;
import static org.peristiwa.edit.verbs.Desk.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.EditException;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.model.layer.Relation;

class ClusterVerbsTest {

    private final Desk desk = new Desk();
    private final EntityMention menteri = mark("Menteri");
    private final EntityMention sari = mark("Sari");
    private final EntityMention duta = mark("Duta");
    private final EntityMention wijaya = mark("Wijaya");
    private final EventMention meet = desk.run(new MarkEvent(ANI, "Meet", words("bertemu")));

    private EntityMention mark(String words) {
        return desk.run(new MarkEntity(ANI, "Person", words(words)));
    }

    @Test
    void given_two_mentions_when_joined_and_a_third_joins_then_they_are_one_cluster_in_text_order() {
        Cluster cluster = desk.run(new JoinCluster(wijaya, duta));
        desk.run(new JoinCluster(menteri, wijaya));
        assertThat(cluster).isInstanceOf(Entity.class);
        assertThat(Chains.members(cluster)).containsExactly(menteri, duta, wijaya);
        assertThat(desk.index().clustersOf(menteri)).containsExactly(cluster);
        assertThatThrownBy(() -> desk.run(new JoinCluster(duta, menteri))).isInstanceOf(EditException.class);
    }

    @Test
    void given_events_when_joined_then_they_make_a_chain_of_events_and_mix_with_nothing_else() {
        EventMention say = desk.run(new MarkEvent(ANI, "Say", words("kata")));
        assertThat(desk.run(new JoinCluster(meet, say))).isInstanceOf(Event.class);
        assertThatThrownBy(() -> desk.run(new JoinCluster(meet, sari))).isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new JoinCluster(sari, sari))).isInstanceOf(EditException.class);
    }

    @Test
    void given_two_clusters_when_joined_then_all_that_referred_to_the_second_refers_to_the_first() {
        Cluster first = desk.run(new JoinCluster(menteri, sari));
        Cluster second = desk.run(new JoinCluster(duta, wijaya));
        Argument argument = desk.run(new AddArgument(meet, "Participant", second));
        Relation relation = desk.run(new AddRelation("near", second, meet));
        desk.run(new AddRelation("same", first, second));
        desk.run(new AddLink(second, "Wikidata", "Q1", ""));
        desk.run(new AddNote(second, "catatan"));
        desk.run(new JoinCluster(sari, second));
        assertThat(Chains.members(first)).containsExactly(menteri, sari, duta, wijaya);
        assertThat(argument.getFiller()).isSameAs(first);
        assertThat(relation.getSource()).isSameAs(first);
        assertThat(first.getLinks()).hasSize(1);
        assertThat(first.getNotes()).hasSize(1);
        assertThat(desk.layer.getAnnotations())
                .doesNotContain(second)
                .filteredOn(Relation.class::isInstance)
                .hasSize(1);
    }

    @Test
    void given_both_clusters_in_one_role_when_joined_then_the_role_is_filled_once() {
        Cluster first = desk.run(new JoinCluster(menteri, sari));
        Cluster second = desk.run(new JoinCluster(duta, wijaya));
        desk.run(new AddArgument(meet, "Participant", first));
        desk.run(new AddArgument(meet, "Participant", second));
        desk.run(new JoinCluster(first, second));
        assertThat(meet.getArguments()).hasSize(1);
    }

    @Test
    void given_a_cluster_of_two_when_one_leaves_then_the_other_inherits_its_roles() {
        Cluster cluster = desk.run(new JoinCluster(menteri, sari));
        Argument argument = desk.run(new AddArgument(meet, "Participant", cluster));
        desk.run(new AddLink(cluster, "Wikidata", "Q1", "Sari"));
        desk.run(new LeaveCluster(sari, cluster));
        assertThat(argument.getFiller()).isSameAs(menteri);
        assertThat(menteri.getLinks()).hasSize(1);
        assertThat(desk.layer.getAnnotations()).doesNotContain(cluster);
        assertThatThrownBy(() -> desk.run(new LeaveCluster(sari, cluster))).isInstanceOf(EditException.class);
    }

    @Test
    void given_a_cluster_of_three_when_a_member_is_deleted_then_it_goes_on_with_two() {
        Cluster cluster = desk.run(new JoinCluster(menteri, sari));
        desk.run(new JoinCluster(cluster, wijaya));
        desk.run(new DeleteAnnotations(sari));
        assertThat(Chains.members(cluster)).containsExactly(menteri, wijaya);
        desk.run(new DeleteAnnotations(List.of(menteri, wijaya)));
        assertThat(desk.layer.getAnnotations()).containsExactlyInAnyOrder(duta, meet);
    }

    @Test
    void given_a_cluster_of_four_when_split_then_there_are_two_of_the_same_type() {
        Cluster cluster = desk.run(new MakeCluster(List.of(menteri, sari, duta, wijaya)));
        Argument argument = desk.run(new AddArgument(meet, "Participant", cluster));
        desk.run(new Retype(cluster, "Minister"));
        Cluster split = (Cluster) desk.run(new SplitCluster(cluster, List.of(duta, wijaya)));
        assertThat(Chains.members(cluster)).containsExactly(menteri, sari);
        assertThat(Chains.members(split)).containsExactly(duta, wijaya);
        assertThat(split.getType()).isEqualTo("Minister");
        assertThat(argument.getFiller()).isSameAs(cluster);
        assertThat(desk.run(new SplitCluster(split, List.of(wijaya)))).isSameAs(wijaya);
        assertThat(desk.index().clustersOf(duta)).isEmpty();
        assertThatThrownBy(() -> desk.run(new SplitCluster(cluster, List.of(menteri, sari))))
                .isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new SplitCluster(cluster, List.of(duta))))
                .isInstanceOf(EditException.class);
        desk.run(new ClearClusterType(cluster));
        assertThat(cluster.getType()).isNull();
    }

    @Test
    void given_a_mention_in_a_cluster_when_moved_then_it_is_in_the_other_only() {
        Cluster first = desk.run(new MakeCluster(List.of(menteri, sari, duta)));
        desk.run(new MoveToCluster(duta, wijaya));
        assertThat(Chains.members(first)).containsExactly(menteri, sari);
        assertThat(desk.index().clustersOf(duta)).isEqualTo(desk.index().clustersOf(wijaya));
        assertThatThrownBy(() -> desk.run(new MoveToCluster(duta, wijaya))).isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new MoveToCluster(duta, duta))).isInstanceOf(EditException.class);
        desk.run(new MoveToCluster(sari, wijaya));
        assertThat(desk.layer.getAnnotations()).doesNotContain(first);
    }

    @Test
    void given_relations_roles_links_and_origins_when_changed_then_they_say_something_else() {
        Relation relation = desk.run(new AddRelation("near", menteri, meet));
        desk.run(new RedirectRelation(relation, sari, meet));
        assertThat(relation.getSource()).isSameAs(sari);
        assertThatThrownBy(() -> desk.run(new RedirectRelation(relation, sari, sari)))
                .isInstanceOf(EditException.class);
        Argument argument = desk.run(new AddArgument(meet, "Participant", sari));
        desk.run(new EmptyArgument(argument));
        assertThat(argument.getFiller()).isNull();
        desk.run(new AddLink(sari, "Wikidata", "Q1", ""));
        desk.run(new EditLink(sari.getLinks().get(0), "Wikidata", "Q2", "Sari"));
        assertThat(sari.getLinks().get(0).getIdentifier()).isEqualTo("Q2");
        desk.run(new SetCreator(sari, "budi"));
        assertThat(sari.getCreator()).isEqualTo("budi");
        desk.run(new SetCreator(sari, "ani"));
        assertThat(sari.getCreator()).isNull();
        desk.run(new SetOrigin(sari, Origin.SUGGESTED));
        assertThat(sari.getOrigin()).isEqualTo(Origin.SUGGESTED);
    }

    @Test
    void given_a_cluster_when_retyped_then_it_has_a_type_of_its_own() {
        Cluster cluster = desk.run(new JoinCluster(menteri, sari));
        desk.run(new Retype(cluster, "Minister"));
        assertThat(cluster.getType()).isEqualTo("Minister");
    }
}
