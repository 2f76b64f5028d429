package org.peristiwa.edit.verbs;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.schema.RichCorpus.ANI;
import static org.peristiwa.edit.schema.RichCorpus.ANI_TWO;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.schema.RichRules;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.edit.schema.refactor.Refactorings;
import org.peristiwa.edit.schema.verbs.AddAttribute;
import org.peristiwa.edit.schema.verbs.AddEntityType;
import org.peristiwa.edit.schema.verbs.AddEventType;
import org.peristiwa.edit.schema.verbs.AddOption;
import org.peristiwa.edit.schema.verbs.AddRelationType;
import org.peristiwa.edit.schema.verbs.AddRole;
import org.peristiwa.edit.schema.verbs.AddValueType;
import org.peristiwa.edit.schema.verbs.CarryAttribute;
import org.peristiwa.edit.schema.verbs.NameRelationEnds;
import org.peristiwa.edit.schema.verbs.SetAbbreviations;
import org.peristiwa.edit.schema.verbs.SetAbstract;
import org.peristiwa.edit.schema.verbs.SetAttributeKind;
import org.peristiwa.edit.schema.verbs.SetCardinality;
import org.peristiwa.edit.schema.verbs.SetColor;
import org.peristiwa.edit.schema.verbs.SetDefaultValue;
import org.peristiwa.edit.schema.verbs.SetFillerOnly;
import org.peristiwa.edit.schema.verbs.SetFillers;
import org.peristiwa.edit.schema.verbs.SetGuideline;
import org.peristiwa.edit.schema.verbs.SetLabel;
import org.peristiwa.edit.schema.verbs.SetParent;
import org.peristiwa.edit.schema.verbs.SetRelationEnds;
import org.peristiwa.edit.schema.verbs.SetRelationLogic;
import org.peristiwa.edit.schema.verbs.SetSchemaGuideline;
import org.peristiwa.edit.schema.verbs.SetSchemaLabel;
import org.peristiwa.edit.schema.verbs.SetSchemaVersion;
import org.peristiwa.edit.schema.verbs.SetShortcut;
import org.peristiwa.edit.schema.verbs.SetTimeOrder;
import org.peristiwa.model.corpus.ClusterKind;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Link;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.Answer;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributePattern;
import org.peristiwa.model.schema.End;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Pattern;
import org.peristiwa.model.schema.PatternKind;
import org.peristiwa.model.schema.RelationPattern;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.RolePattern;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.SchemaPackage;
import org.peristiwa.model.schema.Text;
import org.peristiwa.model.schema.TimeOrder;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Span;

/** Everything in the model is edited by a verb that one undo takes back, or it is said here why not. */
class EveryFeatureTest {

    private static final SchemaFactory SCHEMA = SchemaFactory.eINSTANCE;

    /** What no verb changes, and why. */
    private static final Map<EStructuralFeature, String> FIXED = Map.ofEntries(
            entry(LayerPackage.Literals.ANNOTATION__ID, "never changes: others name it"),
            entry(LayerPackage.Literals.ARGUMENT__ID, "never changes: others name it"),
            entry(LayerPackage.Literals.ANNOTATION__CREATED, "when it was made"),
            entry(LayerPackage.Literals.ANNOTATION__SOURCE_ID, "what the imported file called it"),
            entry(LayerPackage.Literals.LAYER__ANNOTATOR, "names a folder; an annotator's id never changes"),
            entry(LayerPackage.Literals.LAYER__SCHEMA, "the schema that it was begun with; its content tells"),
            entry(CorpusPackage.Literals.ANNOTATOR__ID, "names a folder; another name is given with RenameAnnotator"),
            entry(CorpusPackage.Literals.CORPUS__FORMAT_VERSION, "of the store"),
            entry(CorpusPackage.Literals.CORPUS_CLUSTER__ID, "never changes: others name it"),
            entry(CorpusPackage.Literals.CORPUS_CLUSTER__ANNOTATOR, "whose clusters it gathers"));

    private final Desk desk = new Desk(RichCorpus.open(RichCorpus.storage(RichRules.schema())));
    private final EntityMention sari = desk.run(new MarkEntity(ANI, "Official", Desk.words("Menteri Sari")));
    private final EntityMention wijaya = desk.run(new MarkEntity(ANI, "Person", Desk.words("Wijaya")));
    private final EntityMention duta = desk.run(new MarkEntity(ANI, "Person", Desk.words("Duta Besar")));
    private final ValueMention value = desk.run(new MarkValue(ANI, "Money", Desk.words("Besar")));
    private final TimeMention time = desk.run(new MarkTime(ANI, "Date", Desk.words("kemarin")));
    private final TimeMention hour = desk.run(new MarkTime(ANI, "Hour", Desk.words("kata")));
    private final EventMention meet = desk.run(new MarkEvent(ANI, "Meet", Desk.words("bertemu")));
    private final EventMention call = desk.run(new MarkEvent(ANI, "Call", Desk.words("kata")));
    private final EventMention attack = desk.run(new MarkEvent(ANI, "Attack", Desk.words("Jakarta")));
    private final Argument host = desk.run(new AddArgument(meet, "Host", sari));
    private final Note note = desk.run(new AddNote(meet, "lihat"));
    private final Link link = desk.run(new AddLink(sari, "Wikidata", "Q1", "Sari"));
    private final Cluster people = desk.run(new JoinCluster(sari, wijaya));
    private final Cluster events = desk.run(new JoinCluster(meet, call));
    private final Relation relation = desk.run(new AddRelation("Before", meet, call));
    private final Attribution inner = desk.run(new AddAttribution(ANI, ReportParts.NONE.withSource(wijaya)));
    private final Attribution report = desk.run(new AddAttribution(ANI, ReportParts.NONE.withSource(sari)));
    private final CorpusCluster gathered = desk.run(new AddCorpusCluster(
            ClusterKind.ENTITY, "ani", "", "Sari", List.of(new ClusterOfArticle("rapat", people.getId()))));
    private final Map<EStructuralFeature, Supplier<Verb<?>>> table = new LinkedHashMap<>();

    EveryFeatureTest() {
        desk.session.openLayer(ANI_TWO);
        desk.run(new SetAttribute(meet, "Tags", List.of("a", "b")));
        desk.run(new SetSplits(Map.of("train", List.of("rapat"))));
        annotations();
        corpus();
        schema();
        rules();
    }

    private void annotations() {
        put(LayerPackage.Literals.LAYER__ARTICLE, () -> new RenameArticle("rapat", "temu"));
        put(LayerPackage.Literals.LAYER__TEXT_HASH, this::correction);
        put(LayerPackage.Literals.LAYER__SCHEMA_VERSION, () -> refactoring("rename", "event:Meet", "to=Met"));
        put(LayerPackage.Literals.LAYER__STATE, () -> new SetLayerState(ANI, LayerState.DONE));
        put(LayerPackage.Literals.LAYER__LAST_NUMBER, () -> new DeleteAnnotations(List.of(report)));
        put(LayerPackage.Literals.LAYER__ANNOTATIONS, () -> new MarkEntity(ANI, "Group", Desk.words("Antara")));
        put(LayerPackage.Literals.ANNOTATION__CREATOR, () -> new SetCreator(meet, "budi"));
        put(LayerPackage.Literals.ANNOTATION__ORIGIN, () -> new SetOrigin(meet, Origin.SUGGESTED));
        put(LayerPackage.Literals.ANNOTATION__CONFIDENCE, () -> new SetConfidence(meet, 0.5));
        put(LayerPackage.Literals.ANNOTATION__ATTRIBUTES, () -> new ClearAttribute(meet, "Tags"));
        put(LayerPackage.Literals.ANNOTATION__NOTES, () -> new RemoveNote(note));
        put(LayerPackage.Literals.ANNOTATION__LINKS, () -> new RemoveLink(link));
        put(
                LayerPackage.Literals.ATTRIBUTE_VALUE__ATTRIBUTE,
                () -> refactoring("rename", "attribute:Tags", "to=Marks"));
        put(LayerPackage.Literals.ATTRIBUTE_VALUE__VALUES, () -> new SetAttribute(meet, "Tags", List.of("c")));
        put(LayerPackage.Literals.NOTE__KIND, () -> new SetNoteKind(note, "AnnotatorNotes"));
        put(LayerPackage.Literals.NOTE__TEXT, () -> new EditNote(note, "dengar"));
        put(LayerPackage.Literals.LINK__BASE, () -> new EditLink(link, "GeoNames", "Q1", "Sari"));
        put(LayerPackage.Literals.LINK__IDENTIFIER, () -> new EditLink(link, "Wikidata", "Q2", "Sari"));
        put(LayerPackage.Literals.LINK__LABEL, () -> new EditLink(link, "Wikidata", "Q1", ""));
        put(LayerPackage.Literals.LINK__KIND, () -> new SetLinkKind(link, "Reference"));
        put(LayerPackage.Literals.MENTION__TYPE, () -> new Retype(meet, "Call"));
        put(LayerPackage.Literals.MENTION__EXTENT, () -> new ChangeExtent(duta, Desk.words("Duta")));
        put(LayerPackage.Literals.ENTITY_MENTION__LEVEL, () -> new SetLevel(sari, MentionLevel.NAM));
        put(LayerPackage.Literals.TIME_MENTION__VALUE, () -> new SetTimeValue(time, "2024-03-20", ""));
        put(LayerPackage.Literals.TIME_MENTION__MOD, () -> new SetTimeValue(time, "", "START"));
        put(LayerPackage.Literals.TIME_MENTION__QUANT, () -> new SetTimeRecurrence(time, "EVERY", ""));
        put(LayerPackage.Literals.TIME_MENTION__FREQ, () -> new SetTimeRecurrence(time, "", "2X"));
        put(LayerPackage.Literals.TIME_MENTION__ANCHOR, () -> new AnchorTime(time, hour));
        put(LayerPackage.Literals.VALUE_MENTION__VALUE, () -> new SetValue(value, "3"));
        put(LayerPackage.Literals.EVENT_MENTION__ARGUMENTS, () -> new MoveArgument(host, attack));
        put(LayerPackage.Literals.ARGUMENT__EVENT, () -> new MoveArgument(host, attack));
        put(LayerPackage.Literals.ARGUMENT__ROLE, () -> new ChangeRole(host, "Participant"));
        put(LayerPackage.Literals.ARGUMENT__FILLER, () -> new FillArgument(host, wijaya));
        put(LayerPackage.Literals.ARGUMENT__IMPLICIT, () -> new SetImplicit(host, true));
        put(LayerPackage.Literals.ARGUMENT__ATTRIBUTES, () -> new SetArgumentAttribute(host, "Note", "x"));
        put(LayerPackage.Literals.CLUSTER__TYPE, () -> new Retype(people, "Group"));
        put(LayerPackage.Literals.CLUSTER__TIE, () -> new SetClusterTie(people, "Equiv"));
        put(LayerPackage.Literals.ENTITY__MENTIONS, () -> new JoinCluster(people, duta));
        put(LayerPackage.Literals.EVENT__MENTIONS, () -> new JoinCluster(events, attack));
        put(LayerPackage.Literals.RELATION__TYPE, () -> new RetypeRelation(relation, "After"));
        put(LayerPackage.Literals.RELATION__SOURCE, () -> new ReverseRelation(relation));
        put(LayerPackage.Literals.RELATION__TARGET, () -> new RedirectRelation(relation, meet, attack));
        put(
                LayerPackage.Literals.ATTRIBUTION__SOURCE,
                () -> new ChangeAttribution(report, ReportParts.NONE.withSource(wijaya)));
        ReportParts all =
                new ReportParts(sari, Desk.words("kata"), Desk.words("bertemu"), List.of(meet), List.of(inner));
        Stream.of(
                        LayerPackage.Literals.ATTRIBUTION__CUE,
                        LayerPackage.Literals.ATTRIBUTION__CONTENT,
                        LayerPackage.Literals.ATTRIBUTION__CONTENT_EVENTS,
                        LayerPackage.Literals.ATTRIBUTION__CONTENT_ATTRIBUTIONS)
                .forEach(feature -> put(feature, () -> new ChangeAttribution(report, all)));
    }

    private void corpus() {
        put(CorpusPackage.Literals.CORPUS__NAME, () -> new RenameCorpus("lain"));
        put(CorpusPackage.Literals.CORPUS__LANGUAGES, () -> new SetLanguages(List.of("jv")));
        put(CorpusPackage.Literals.CORPUS__SCHEMA, this::anotherSchema);
        put(CorpusPackage.Literals.CORPUS__ANNOTATORS, () -> new AddAnnotator("cici", ""));
        put(
                CorpusPackage.Literals.CORPUS__ARTICLES,
                () -> new AddArticle("lagi", ArticleDetails.NONE, new ArticleText("Ya.")));
        put(
                CorpusPackage.Literals.CORPUS__SPLITS,
                () -> new SetSplits(Map.of("train", List.of("rapat"), "test", List.of())));
        put(CorpusPackage.Literals.CORPUS__CLUSTERS, () -> new RemoveCorpusCluster(gathered));
        put(CorpusPackage.Literals.CORPUS__METADATA, () -> new EditCorpusMetadata(Map.of("k", "v")));
        put(CorpusPackage.Literals.ANNOTATOR__NAME, () -> new RenameAnnotator("ani", "Ani"));
        put(CorpusPackage.Literals.ANNOTATOR__ASSIGNMENTS, () -> new AssignArticles("ani", List.of("rapat")));
        put(CorpusPackage.Literals.ARTICLE__ID, () -> new RenameArticle("rapat", "temu"));
        ArticleDetails details = new ArticleDetails("t", "id", "s", "b", "2024-03-21", "u", "l", Map.of("k", "v"));
        Stream.of(
                        CorpusPackage.Literals.ARTICLE__TITLE,
                        CorpusPackage.Literals.ARTICLE__LANGUAGE,
                        CorpusPackage.Literals.ARTICLE__SOURCE,
                        CorpusPackage.Literals.ARTICLE__BYLINE,
                        CorpusPackage.Literals.ARTICLE__CREATED,
                        CorpusPackage.Literals.ARTICLE__URL,
                        CorpusPackage.Literals.ARTICLE__LICENCE,
                        CorpusPackage.Literals.ARTICLE__METADATA,
                        CorpusPackage.Literals.METADATA__KEY,
                        CorpusPackage.Literals.METADATA__VALUE)
                .forEach(feature -> put(feature, () -> new EditArticleMetadata("rapat", details)));
        Stream.of(
                        CorpusPackage.Literals.ARTICLE__TEXT_HASH,
                        CorpusPackage.Literals.ARTICLE__CORRECTIONS,
                        CorpusPackage.Literals.TEXT_CORRECTION__OFFSET,
                        CorpusPackage.Literals.TEXT_CORRECTION__REMOVED,
                        CorpusPackage.Literals.TEXT_CORRECTION__INSERTED,
                        CorpusPackage.Literals.TEXT_CORRECTION__AT,
                        CorpusPackage.Literals.TEXT_CORRECTION__BY)
                .forEach(feature -> put(feature, this::correction));
        put(CorpusPackage.Literals.SPLIT__NAME, () -> new SetSplits(Map.of("test", List.of("rapat"))));
        put(CorpusPackage.Literals.SPLIT__ARTICLES, () -> new SetSplits(Map.of("train", List.of("rapat-2"))));
        put(CorpusPackage.Literals.CORPUS_CLUSTER__KIND, () -> refactoring("kind", "entity:Group", "to=event"));
        put(CorpusPackage.Literals.CORPUS_CLUSTER__TYPE, () -> new DescribeCorpusCluster(gathered, "Person", "Sari"));
        put(CorpusPackage.Literals.CORPUS_CLUSTER__LABEL, () -> new DescribeCorpusCluster(gathered, "", "Ibu Sari"));
        put(
                CorpusPackage.Literals.CORPUS_CLUSTER__MEMBERS,
                () -> new LeaveCorpusCluster(
                        gathered, ClusterOfArticle.of(gathered.getMembers().get(0))));
        Stream.of(
                        CorpusPackage.Literals.CORPUS_CLUSTER__LINKS,
                        CorpusPackage.Literals.KNOWLEDGE_LINK__BASE,
                        CorpusPackage.Literals.KNOWLEDGE_LINK__IDENTIFIER,
                        CorpusPackage.Literals.KNOWLEDGE_LINK__LABEL)
                .forEach(feature -> put(feature, () -> new LinkCorpusCluster(gathered, "Wikidata", "Q3", "Sari")));
        put(CorpusPackage.Literals.CORPUS_CLUSTER_MEMBER__ARTICLE, () -> new RenameArticle("rapat", "temu"));
        put(CorpusPackage.Literals.CORPUS_CLUSTER_MEMBER__CLUSTER, this::joinedIntoAnother);
    }

    private Verb<?> joinedIntoAnother() {
        EntityMention antara = desk.run(new MarkEntity(ANI, "Group", Desk.words("Antara")));
        Cluster others = desk.run(new JoinCluster(duta, antara));
        return new JoinCluster(others, people);
    }

    private void schema() {
        Schema schema = desk.session.schema();
        EventType type = schema.getEventTypes().get(1);
        Role role = type.getRoles().get(0);
        RelationType before = schema.getRelationTypes().get(0);
        AttributeDefinition realis = schema.getAttributes().get(0);
        put(SchemaPackage.Literals.SCHEMA__ID, this::anotherSchema);
        put(SchemaPackage.Literals.SCHEMA__VERSION, () -> new SetSchemaVersion("2"));
        put(SchemaPackage.Literals.SCHEMA__LABELS, () -> new SetSchemaLabel("en", "Small"));
        put(SchemaPackage.Literals.SCHEMA__GUIDELINES, () -> new SetSchemaGuideline("en", "All"));
        put(SchemaPackage.Literals.SCHEMA__ENTITY_TYPES, () -> new AddEntityType("Place", ""));
        put(SchemaPackage.Literals.SCHEMA__VALUE_TYPES, () -> new AddValueType("Percent", "", false));
        put(SchemaPackage.Literals.SCHEMA__EVENT_TYPES, () -> new AddEventType("Flood", ""));
        put(SchemaPackage.Literals.SCHEMA__RELATION_TYPES, () -> new AddRelationType("After", ""));
        put(SchemaPackage.Literals.SCHEMA__ATTRIBUTES, () -> new AddAttribute("Tense", AttributeKind.TEXT));
        put(SchemaPackage.Literals.SCHEMA__RULE_SETTINGS, () -> new ResetRuleSeverity("guideline.host"));
        put(SchemaPackage.Literals.SCHEMA__RULES, () -> new RemoveGuidelineRule("host"));
        Stream.of(
                        SchemaPackage.Literals.SCHEMA__MIGRATIONS,
                        SchemaPackage.Literals.MIGRATION__OPERATION,
                        SchemaPackage.Literals.MIGRATION__ARGUMENTS,
                        SchemaPackage.Literals.MIGRATION__AT,
                        SchemaPackage.Literals.MIGRATION__FROM_VERSION,
                        SchemaPackage.Literals.MIGRATION__TO_VERSION,
                        SchemaPackage.Literals.SCHEMA_ELEMENT__ID)
                .forEach(feature -> put(feature, () -> refactoring("rename", "event:Meet", "to=Met")));
        put(SchemaPackage.Literals.TEXT__LANGUAGE, () -> new SetLabel(type, "en", "Meeting"));
        put(SchemaPackage.Literals.TEXT__CONTENT, () -> new SetLabel(type, "en", "Meeting"));
        put(SchemaPackage.Literals.SCHEMA_ELEMENT__LABELS, () -> new SetLabel(type, "en", "Meeting"));
        put(SchemaPackage.Literals.SCHEMA_ELEMENT__ABBREVIATIONS, () -> new SetAbbreviations(type, "en", List.of("M")));
        put(SchemaPackage.Literals.SCHEMA_ELEMENT__GUIDELINES, () -> new SetGuideline(type, "en", "Two meet"));
        put(SchemaPackage.Literals.SCHEMA_ELEMENT__COLOR, () -> new SetColor(type, "#102030"));
        put(SchemaPackage.Literals.SCHEMA_ELEMENT__SHORTCUT, () -> new SetShortcut(type, "M"));
        put(SchemaPackage.Literals.ANNOTATION_TYPE__PARENT, () -> new SetParent(type, ""));
        put(SchemaPackage.Literals.ANNOTATION_TYPE__ABSTRACT, () -> new SetAbstract(type, true));
        put(SchemaPackage.Literals.ANNOTATION_TYPE__FILLER_ONLY, () -> new SetFillerOnly(type, true));
        put(SchemaPackage.Literals.ANNOTATION_TYPE__ATTRIBUTES, () -> new CarryAttribute(type, "Note"));
        put(SchemaPackage.Literals.VALUE_TYPE__TIME, () -> refactoring("kind", "value:Money", "to=time"));
        put(SchemaPackage.Literals.EVENT_TYPE__ROLES, () -> new AddRole(type, "Place"));
        put(SchemaPackage.Literals.ROLE__FILLER_TYPES, () -> new SetFillers(role, List.of()));
        put(SchemaPackage.Literals.FILLER_TYPE__KIND, () -> new SetFillers(role, List.of(TypeChoice.parse("event"))));
        put(
                SchemaPackage.Literals.FILLER_TYPE__TYPE,
                () -> new SetFillers(role, List.of(TypeChoice.parse("entity:Group"))));
        put(SchemaPackage.Literals.ROLE__LOWER, () -> new SetCardinality(role, 1, 1));
        put(SchemaPackage.Literals.ROLE__UPPER, () -> new SetCardinality(role, 0, 3));
        put(SchemaPackage.Literals.ROLE__ATTRIBUTES, () -> new CarryAttribute(role, "Note"));
        put(
                SchemaPackage.Literals.RELATION_TYPE__SOURCE_TYPES,
                () -> new SetRelationEnds(before, List.of(), List.of()));
        put(
                SchemaPackage.Literals.RELATION_TYPE__TARGET_TYPES,
                () -> new SetRelationEnds(before, List.of(), List.of()));
        put(SchemaPackage.Literals.RELATION_TYPE__SOURCE_ROLE, () -> new NameRelationEnds(before, "First", "Then"));
        put(SchemaPackage.Literals.RELATION_TYPE__TARGET_ROLE, () -> new NameRelationEnds(before, "First", "Then"));
        put(SchemaPackage.Literals.RELATION_TYPE__SYMMETRIC, () -> new SetRelationLogic(before, true, false));
        put(SchemaPackage.Literals.RELATION_TYPE__TRANSITIVE, () -> new SetRelationLogic(before, false, true));
        put(SchemaPackage.Literals.RELATION_TYPE__TIME_ORDER, () -> new SetTimeOrder(before, TimeOrder.BEFORE));
        put(
                SchemaPackage.Literals.ATTRIBUTE_DEFINITION__KIND,
                () -> new SetAttributeKind(realis, AttributeKind.MANY_OF));
        put(SchemaPackage.Literals.ATTRIBUTE_DEFINITION__OPTIONS, () -> new AddOption(realis, "Planned"));
        put(SchemaPackage.Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE, () -> new SetDefaultValue(realis, "Other"));
        put(SchemaPackage.Literals.RULE_SETTING__RULE, () -> new SetRuleSeverity("overlap", RuleSeverity.OFF));
        put(
                SchemaPackage.Literals.RULE_SETTING__SEVERITY,
                () -> new SetRuleSeverity("guideline.host", RuleSeverity.OFF));
    }

    private void rules() {
        Stream.of(
                        SchemaPackage.Literals.GUIDELINE_RULE,
                        SchemaPackage.Literals.PATTERN,
                        SchemaPackage.Literals.ATTRIBUTE_PATTERN,
                        SchemaPackage.Literals.ROLE_PATTERN,
                        SchemaPackage.Literals.RELATION_PATTERN)
                .flatMap(type -> type.getEStructuralFeatures().stream())
                .forEach(feature -> put(feature, () -> new PutGuidelineRule(everything())));
    }

    private static GuidelineRule everything() {
        GuidelineRule rule = SCHEMA.createGuidelineRule();
        rule.setId("everything");
        rule.setSeverity(RuleSeverity.INFO);
        rule.setReference("Meet");
        rule.getLabels().add(text("Everything"));
        rule.getMessages().add(text("{type} {words}"));
        Pattern when = SCHEMA.createPattern();
        when.setKind(PatternKind.EVENT);
        when.getTypes().add("Meet");
        when.getWords().add("bertemu");
        when.setQuoted(Answer.YES);
        when.setReported(Answer.NO);
        when.setTrigger(Answer.YES);
        AttributePattern attribute = SCHEMA.createAttributePattern();
        attribute.setAttribute("Realis");
        attribute.getValues().add("Other");
        attribute.setNot(true);
        when.getAttributes().add(attribute);
        RolePattern role = SCHEMA.createRolePattern();
        role.setRole("Host");
        role.getOtherRoles().add("Participant");
        role.setAtLeast(2);
        role.setAtMost(3);
        role.setImplicit(Answer.NO);
        role.getFiller().add(SCHEMA.createPattern());
        when.getRoles().add(role);
        RelationPattern relation = SCHEMA.createRelationPattern();
        relation.getTypes().add("Before");
        relation.setEnd(End.TARGET);
        relation.setAtLeast(2);
        relation.setAtMost(3);
        relation.getOther().add(SCHEMA.createPattern());
        when.getRelations().add(relation);
        rule.getWhen().add(when);
        Pattern ends = SCHEMA.createPattern();
        ends.getSource().add(SCHEMA.createPattern());
        ends.getTarget().add(SCHEMA.createPattern());
        rule.getRequire().add(ends);
        rule.getForbid().add(SCHEMA.createPattern());
        return rule;
    }

    private static Text text(String words) {
        Text text = SCHEMA.createText();
        text.setLanguage("en");
        text.setContent(words);
        return text;
    }

    private Verb<?> anotherSchema() {
        Schema another = EcoreUtil.copy(desk.session.schema());
        another.setId("another");
        return new ReplaceSchema(another);
    }

    private Verb<?> correction() {
        int at = desk.session.text("rapat").content().indexOf("kemarin");
        return new CorrectText(ANI, new Span(at, at + 7), "tadi");
    }

    private static Verb<?> refactoring(String operation, String... arguments) {
        return Refactorings.parse(operation, List.of(arguments)).verb(RefactoringProgress.NONE);
    }

    private void put(EStructuralFeature feature, Supplier<Verb<?>> verb) {
        assertThat(table.put(feature, verb)).as(feature.getName()).isNull();
    }

    private static Stream<EStructuralFeature> features() {
        return Stream.<EPackage>of(LayerPackage.eINSTANCE, CorpusPackage.eINSTANCE, SchemaPackage.eINSTANCE)
                .flatMap(model -> model.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream())
                .filter(feature -> feature.isChangeable() && !feature.isDerived());
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    @Test
    void given_the_model_then_each_feature_is_in_the_table_or_fixed_for_a_reason() {
        assertThat(features().filter(feature -> !FIXED.containsKey(feature)).map(EveryFeatureTest::name))
                .containsExactlyInAnyOrderElementsOf(
                        table.keySet().stream().map(EveryFeatureTest::name).toList());
        assertThat(Set.copyOf(FIXED.keySet())).doesNotContainAnyElementsOf(table.keySet());
    }

    @TestFactory
    Stream<DynamicTest> given_a_feature_when_its_verb_is_done_then_it_has_changed_and_one_undo_gives_back_what_was() {
        return table.keySet().stream()
                .map(feature -> DynamicTest.dynamicTest(name(feature), () -> {
                    EveryFeatureTest fresh = new EveryFeatureTest();
                    fresh.changes(feature);
                }));
    }

    private void changes(EStructuralFeature feature) {
        if (feature == CorpusPackage.Literals.CORPUS_CLUSTER__KIND) {
            desk.run(new DescribeCorpusCluster(gathered, "Group", "Sari"));
        }
        Verb<?> verb = table.get(feature).get();
        List<EObject> start = desk.snapshot();
        List<String> before = values(feature);
        int steps = desk.session.history().done().size();
        desk.run(verb);
        assertThat(values(feature)).as(verb.label().key()).isNotEqualTo(before);
        assertThat(desk.session.history().done()).hasSize(steps + 1);
        desk.session.history().undo();
        assertThat(EcoreUtil.equals(desk.snapshot(), start)).isTrue();
        desk.verify();
    }

    /** What every object says of a feature, with where it stands. */
    private List<String> values(EStructuralFeature feature) {
        List<String> values = new ArrayList<>();
        for (EObject root : desk.snapshot()) {
            Stream.concat(Stream.of(root), all(root).stream())
                    .filter(object -> feature.getEContainingClass().isInstance(object))
                    .map(object -> EcoreUtil.getRelativeURIFragmentPath(root, object) + ": " + said(object, feature))
                    .forEach(values::add);
        }
        return values;
    }

    private static List<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>();
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private static String said(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof Collection<?> many
                ? many.stream().map(EveryFeatureTest::said).toList().toString()
                : said(value);
    }

    private static String said(Object value) {
        if (value instanceof EObject object) {
            return object.eClass().getName() + EcoreUtil.getID(object);
        }
        return String.valueOf(value);
    }

    @Test
    void given_a_participant_when_moved_then_its_role_filler_and_id_go_along() {
        String id = host.getId();
        desk.run(new SetArgumentAttribute(host, "Note", "x"));
        desk.run(new MoveArgument(host, call));
        assertThat(call.getArguments()).containsExactly(host);
        assertThat(meet.getArguments()).isEmpty();
        assertThat(host.getId()).isEqualTo(id);
        assertThat(host.getFiller()).isSameAs(sari);
        assertThat(host.getAttributes()).hasSize(1);
    }

    @Test
    void given_an_article_when_renamed_then_text_layers_and_all_that_names_it_follow() {
        desk.run(new AssignArticles("ani", List.of("rapat-2", "rapat")));
        desk.run(new RenameArticle("rapat", "temu"));
        assertThat(desk.session.article("rapat")).isEmpty();
        assertThat(desk.session.article("temu")).isPresent();
        assertThat(desk.session.text("temu").content()).contains("bertemu");
        assertThat(desk.session.layers()).extracting("article").doesNotContain("rapat");
        assertThat(desk.session.corpus().getAnnotators().get(0).getAssignments())
                .containsExactly("rapat-2", "temu");
        assertThat(desk.session.corpus().getSplits().get(0).getArticles()).containsExactly("temu");
        assertThat(gathered.getMembers().get(0).getArticle()).isEqualTo("temu");
    }

    @Test
    void given_a_name_that_is_taken_or_unsafe_when_an_article_is_renamed_then_it_is_refused() {
        for (String to : List.of("rapat-2", "Rapat", "rapat", "../x", "")) {
            assertThatThrownBy(() -> desk.run(new RenameArticle("rapat", to)))
                    .as(to)
                    .isInstanceOf(EditException.class);
        }
    }
}
