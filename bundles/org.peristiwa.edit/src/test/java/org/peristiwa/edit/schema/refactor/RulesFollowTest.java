package org.peristiwa.edit.schema.refactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.schema.RichRules;
import org.peristiwa.edit.schema.refactor.PreviewedRule.Kind;
import org.peristiwa.edit.verbs.Desk;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Schema;

/** What the rules of the guidelines say after each refactoring, and what its preview tells of that. */
class RulesFollowTest {

    private final Desk desk = new Desk(RichCorpus.open(RichCorpus.storage(RichRules.schema())));

    private static Refactoring refactoring(String operation, String... arguments) {
        return Refactorings.parse(operation, List.of(arguments));
    }

    private void done(String operation, String... arguments) {
        desk.run(refactoring(operation, arguments).verb(RefactoringProgress.NONE));
    }

    private RefactoringPreview previewed(String operation, String... arguments) {
        return refactoring(operation, arguments).preview(desk.session, RefactoringProgress.NONE);
    }

    private String said(String id) {
        return desk.session.schema().getRules().stream()
                .filter(rule -> rule.getId().equals(id))
                .map(RichRules::said)
                .findFirst()
                .orElse("gone");
    }

    // ---- rename

    @Test
    void given_a_type_when_renamed_then_rules_that_name_it_name_it_so() {
        RefactoringPreview preview = previewed("rename", "event:Meet", "to=Encounter");
        assertThat(preview.rules())
                .contains(new PreviewedRule(Kind.CHANGED, "host", "Meet", "Encounter"))
                .extracting(PreviewedRule::rule)
                .containsOnly("host", "time", "target", "real", "someone");
        assertThat(preview.costsSomething()).isFalse();
        done("rename", "event:Meet", "to=Encounter");
        assertThat(said("host")).isEqualTo("event Encounter => any Host(entity Official)");
        assertThat(said("target")).isEqualTo("event Attack =/> any Target(event Call|Encounter)");
        assertThat(said("someone")).isEqualTo("any Official|Encounter => any Tags=a");
        assertThat(desk.session.schema().getRules().get(0).getReference()).isEqualTo("Encounter");
    }

    @Test
    void given_another_kind_with_a_type_of_that_name_when_renamed_then_a_rule_of_any_kind_names_both() {
        done("rename", "entity:Official", "to=Meet");
        done("rename", "event:Meet", "to=Encounter");
        assertThat(said("someone")).isEqualTo("any Meet|Encounter => any Tags=a");
        assertThat(said("host")).isEqualTo("event Encounter => any Host(entity Meet)");
    }

    @Test
    void given_a_role_when_renamed_then_rules_about_events_that_have_it_name_it_so() {
        done("rename", "role:Meet/Host", "to=Chair");
        assertThat(said("host")).isEqualTo("event Meet => any Chair(entity Official)");
        done("rename", "role:Contact/Time", "to=When");
        assertThat(said("time")).isEqualTo("event Meet Mode=online => any When()");
    }

    @Test
    void given_a_rule_about_the_roles_of_several_types_when_that_of_one_is_renamed_then_it_speaks_of_both() {
        done("move", "event:Meet", "keep=yes");
        done("rename", "role:Meet/Participant", "to=Guest");
        assertThat(said("party")).isEqualTo("event Participant|Guest() => any Realis=*");
    }

    @Test
    void given_an_attribute_and_an_option_when_renamed_then_rules_follow() {
        done("rename", "attribute:Realis", "to=Reality");
        done("rename", "option:Reality/Other", "to=Unreal");
        assertThat(said("real")).isEqualTo("event Meet|Attack =/> any Reality=Unreal|Generic");
        assertThat(said("not")).isEqualTo("event Call => any Reality≠Unreal");
    }

    // ---- merge

    @Test
    void given_types_roles_and_values_when_merged_then_rules_name_what_is_left_once() {
        done("merge", "event:Call", "into=Meet");
        assertThat(said("target")).isEqualTo("event Attack =/> any Target(event Meet)");
        done("merge", "role:Meet/Host", "into=Participant");
        assertThat(said("host")).isEqualTo("event Meet => any Participant(entity Official)");
        done("merge", "option:Realis/Generic", "into=Other");
        assertThat(said("real")).isEqualTo("event Meet|Attack =/> any Realis=Other");
        done("merge", "attribute:Mode", "into=Tags");
        assertThat(said("time")).isEqualTo("event Meet Tags=online => any Time()");
    }

    // ---- split

    @Test
    void given_a_type_when_split_then_rules_speak_of_all_that_come_of_it() {
        done("split", "event:Meet", "branch=Virtual=attribute:Mode=online", "branch=InPerson");
        assertThat(said("host")).startsWith("event Meet =>");
        done("split", "event:Call", "branch=Attack");
        assertThat(said("not")).startsWith("event Call|Attack =>");
    }

    @Test
    void given_a_role_or_an_option_when_split_then_rules_count_what_comes_of_it() {
        done("split", "role:Meet/Host", "branch=Chair=filler:entity:Official", "branch=Inviter");
        assertThat(said("host")).isEqualTo("event Meet => any Chair|Inviter(entity Official)");
        done("split", "option:Realis/Other", "branch=Planned=type:event:Meet");
        assertThat(said("real")).isEqualTo("event Meet|Attack =/> any Realis=Other|Planned|Generic");
    }

    @Test
    void given_an_attribute_when_split_then_each_rule_names_those_that_its_values_go_to() {
        done("split", "attribute:Realis", "branch=Planned=value:Other", "branch=Scope=value:Generic");
        assertThat(said("real")).isEqualTo("event Meet|Attack =/> any Planned=Other =/> any Scope=Generic");
        assertThat(said("not")).isEqualTo("event Call => any Planned≠Other");
    }

    @Test
    void given_a_rule_that_requires_a_value_of_a_split_attribute_when_it_would_have_to_say_or_then_it_goes() {
        assertThat(previewed("split", "attribute:Realis", "branch=Planned=value:Other")
                        .rules())
                .contains(new PreviewedRule(Kind.LOST, "party", "party", ""));
        done("split", "attribute:Realis", "branch=Planned=value:Other");
        assertThat(said("party")).isEqualTo("gone");
    }

    // ---- delete

    @Test
    void given_one_of_several_names_when_deleted_then_the_rule_names_the_others() {
        RefactoringPreview preview = previewed("delete", "event:Call", "fate=delete");
        assertThat(preview.rules())
                .containsExactlyInAnyOrder(
                        new PreviewedRule(Kind.NARROWED, "target", "Call", ""),
                        new PreviewedRule(Kind.LOST, "not", "not", ""));
        assertThat(preview.costsSomething()).isTrue();
        done("delete", "event:Call", "fate=delete");
        assertThat(said("target")).isEqualTo("event Attack =/> any Target(event Meet)");
    }

    @Test
    void given_the_only_name_when_deleted_then_the_rule_goes_with_its_severity() {
        done("delete", "role:Meet/Host", "fate=leave");
        assertThat(said("host")).isEqualTo("gone");
        assertThat(desk.session.schema().getRuleSettings()).isEmpty();
        desk.session.history().undo();
        assertThat(said("host")).isNotEqualTo("gone");
        assertThat(desk.session.schema().getRuleSettings()).hasSize(1);
    }

    @Test
    void given_another_in_its_place_when_deleted_then_the_rule_names_that() {
        done("delete", "event:Call", "fate=replace", "by=Attack");
        assertThat(said("not")).startsWith("event Attack =>");
        done("delete", "role:Meet/Host", "fate=replace", "by=Participant");
        assertThat(said("host")).isEqualTo("event Meet => any Participant(entity Official)");
    }

    // ---- move, kind

    @Test
    void given_a_type_that_loses_a_role_when_moved_then_rules_do_not_speak_of_it() {
        assertThat(previewed("move", "event:Meet", "parent=Attack").rules())
                .extracting(PreviewedRule::kind, PreviewedRule::rule)
                .containsExactly(tuple(Kind.LOST, "time"));
        assertThat(previewed("move", "event:Meet", "keep=yes").rules()).isEmpty();
    }

    @Test
    void given_a_type_when_it_becomes_another_kind_then_rules_say_so() {
        done("kind", "value:Weapon", "to=entity");
        assertThat(said("weapon")).isEqualTo("any Weapon|Money =/> any Note=*");
        done("kind", "event:Meet", "to=entity");
        assertThat(said("host")).isEqualTo("gone");
        assertThat(said("real")).isEqualTo("any Meet|Attack =/> any Realis=Other|Generic");
    }

    // ---- older schemas

    @Test
    void given_an_older_schema_when_brought_up_to_date_then_its_rules_are() {
        Schema older = EcoreUtil.copy(desk.session.schema());
        done("rename", "event:Meet", "to=Encounter");
        done("delete", "role:Encounter/Host", "fate=delete");
        Schema updated = Refactorings.broughtUpToDate(older, desk.session.schema());
        assertThat(updated.getRules())
                .extracting(RichRules::said)
                .isEqualTo(desk.session.schema().getRules().stream()
                        .map(RichRules::said)
                        .toList());
        assertThat(older.getRules()).extracting(GuidelineRule::getId).contains("host");
    }
}
