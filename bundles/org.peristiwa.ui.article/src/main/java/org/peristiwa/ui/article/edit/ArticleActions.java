package org.peristiwa.ui.article.edit;

import java.util.Optional;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.RemoveArgument;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.find.Finding;
import org.peristiwa.ui.article.layout.Emphasis;

/** Does what the user asks of an article editor. */
public final class ArticleActions {

    private final ArticleDesk desk;
    private final Hints hints;
    private final Marking marking;
    private final RoleFilling roles;
    private final Chaining chaining;
    private final ExtentChanges extents;
    private final TextCorrecting correcting;
    private final Attributes attributes;
    private final Guidance guidance;
    private final Copying copying;
    private final ArcWalk arcs;
    private final Attention attention;
    private final Finding finding;
    private final Suggesting suggesting;
    private final GoingTo goingTo;
    private final MarkingAll markingAll;

    ArticleActions(ArticleDesk desk, Hints hints, Attention attention, Finding finding, Suggesting suggesting) {
        RecentTypes recent = new RecentTypes(desk.around().settings());
        this.desk = desk;
        this.hints = hints;
        this.attention = attention;
        this.finding = finding;
        this.suggesting = suggesting;
        this.goingTo = new GoingTo(desk);
        this.markingAll = new MarkingAll(desk, recent);
        this.marking = new Marking(desk, recent);
        this.roles = new RoleFilling(desk, recent, hints);
        this.chaining = new Chaining(desk, hints);
        this.extents = new ExtentChanges(desk);
        this.correcting = new TextCorrecting(desk);
        this.attributes = new Attributes(desk);
        this.guidance = new Guidance(desk, suggesting::card);
        this.copying = new Copying(desk);
        this.arcs = new ArcWalk(desk);
    }

    RoleFilling roles() {
        return roles;
    }

    ExtentChanges extents() {
        return extents;
    }

    /** Does it, or tells the user why not. */
    public void perform(EditorAction action) {
        hints.cancel();
        desk.closePopups();
        switch (action) {
            case MARK_EVENT -> marking.mark(FillerKind.EVENT);
            case MARK_ENTITY -> marking.mark(FillerKind.ENTITY);
            case MARK_TIME -> marking.mark(FillerKind.TIME);
            case MARK_VALUE -> marking.mark(FillerKind.VALUE);
            case ACCEPT_SUGGESTION -> suggesting.accept();
            case REPEAT_TYPE -> marking.repeat();
            case FILL_ROLE -> roles.start();
            case FILL_ROLES -> roles.startMany();
            case JOIN_CHAIN -> chaining.start();
            case CHANGE_TYPE -> changeType();
            case EDIT_ATTRIBUTES -> attributes.start();
            case ADD_PIECE -> extents.addPiece();
            case SHRINK_END -> extents.shrinkEnd();
            case GROW_END -> extents.growEnd();
            case SHRINK_BEGIN -> extents.shrinkBegin();
            case GROW_BEGIN -> extents.growBegin();
            case DELETE -> delete();
            case CORRECT_TEXT -> correcting.start();
            case MARK_ALL -> markingAll.start();
            case COPY -> copying.copy();
            case CUT -> copying.cut();
            case PASTE -> copying.paste();
            case FIND -> finding.open();
            case FIND_NEXT -> finding.go(true);
            case FIND_PREVIOUS -> finding.go(false);
            case GO_TO -> goingTo.start();
            case SELECT_MORE -> selectMore();
            case NEXT_MENTION -> desk.index().nextMention(mentionOffset()).ifPresent(desk::pick);
            case PREVIOUS_MENTION ->
                desk.index().previousMention(mentionOffset()).ifPresent(desk::pick);
            case NEXT_ARC -> arcs.go(1);
            case PREVIOUS_ARC -> arcs.go(-1);
            case SHOW_CARD -> guidance.showCard();
            case SHOW_GUIDELINE -> guidance.showGuideline();
            case SWITCH_ARCS -> attention.showNext();
            case ALL_ARCS -> attention.show(Emphasis.Arcs.ALL);
            case FOCUSED_ARCS -> attention.show(Emphasis.Arcs.FOCUSED);
            case NO_ARCS -> attention.show(Emphasis.Arcs.NONE);
        }
    }

    /** Of what is picked: another role for a participant, another type for a relation or a mention. */
    private void changeType() {
        Optional<Argument> argument = desk.argument();
        Optional<Annotation> annotation = desk.annotation();
        if (argument.isPresent()) {
            roles.changeRole(argument.get());
        } else if (annotation.isPresent() && annotation.get() instanceof Relation relation) {
            marking.changeType(relation);
        } else {
            marking.changeType();
        }
    }

    private int mentionOffset() {
        return desk.mention()
                .map(Mention::getExtent)
                .map(extent -> extent.begin())
                .orElse(desk.caret().caret());
    }

    private void delete() {
        Optional<Argument> argument = desk.argument();
        if (argument.isPresent()) {
            desk.execute(new RemoveArgument(argument.get())).ifPresent(event -> {
                if (event.getExtent() != null) {
                    desk.pick(event);
                }
            });
            return;
        }
        Optional<Annotation> annotation = desk.annotation();
        if (annotation.isEmpty()) {
            desk.warn("warn.nothingHere");
            return;
        }
        desk.execute(new DeleteAnnotations(annotation.get()));
        desk.caret().unpick();
    }

    /** The token, then the sentence. */
    private void selectMore() {
        int at = desk.caret().selection().map(Span::begin).orElse(desk.caret().caret());
        Optional<Span> token = desk.steps().tokenAt(at);
        Optional<Span> sentence = desk.steps().sentenceAt(at);
        boolean hasToken = desk.caret().selection().isPresent();
        (hasToken ? sentence : token.or(() -> sentence)).ifPresent(desk.caret()::select);
    }
}
