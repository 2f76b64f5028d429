package org.peristiwa.ui;

/** The ids in the application model that contributions refer to. They are part of the API: they do not change. */
public final class WorkbenchIds {

    /** The application. */
    public static final String APPLICATION = "org.peristiwa.application";

    /** The main window. */
    public static final String WINDOW = "org.peristiwa.window.main";

    /** The perspective for annotating. */
    public static final String PERSPECTIVE_ANNOTATE = "org.peristiwa.perspective.annotate";

    /** The perspective for looking at what two annotators say. */
    public static final String PERSPECTIVE_REVIEW = "org.peristiwa.perspective.review";

    /** Part stack left of the editors: the corpus. */
    public static final String STACK_LEFT = "org.peristiwa.stack.left";

    /** Part stack of the article editors. */
    public static final String STACK_EDITORS = "org.peristiwa.stack.editors";

    /** Tag of a part descriptor whose part is a view in {@link #STACK_EDITORS}: Show view lists it, makes it and brings it to the front. */
    public static final String TAG_VIEW = "org.peristiwa.view";

    /** Part stack right of the editors: the event frame. */
    public static final String STACK_RIGHT = "org.peristiwa.stack.right";

    /** Part stack below the editors: problems, tables. */
    public static final String STACK_BOTTOM = "org.peristiwa.stack.bottom";

    /** The part that welcomes users at the very first start; the product's own stands in {@link #STACK_EDITORS}. */
    public static final String WELCOME = "org.peristiwa.part.welcome";

    /** The part descriptor of article editors; see {@link ArticleEditor}. */
    public static final String ARTICLE_EDITOR = "org.peristiwa.ui.article.editor";

    /** Key in an editor part's persisted state: id of the annotator. */
    public static final String STATE_ANNOTATOR = "org.peristiwa.annotator";

    /** Key in an editor part's persisted state: id of the article. */
    public static final String STATE_ARTICLE = "org.peristiwa.article";

    /** Main menus; a contribution names one as its parent. */
    public static final String MENU_FILE = "org.peristiwa.menu.file";

    public static final String MENU_EDIT = "org.peristiwa.menu.edit";

    /** The workbench leaves this menu empty: the article editor fills it. */
    public static final String MENU_ANNOTATE = "org.peristiwa.menu.annotate";

    public static final String MENU_CORPUS = "org.peristiwa.menu.corpus";

    public static final String MENU_VIEW = "org.peristiwa.menu.view";

    public static final String MENU_HELP = "org.peristiwa.menu.help";

    /** The tool bar at the top of the window. */
    public static final String TOOLBAR = "org.peristiwa.toolbar";

    /** Binding context that is active wherever the window is; e4's own. */
    public static final String CONTEXT_WINDOW = "org.eclipse.ui.contexts.window";

    /** Binding context that an article editor activates while its text has the keyboard; a child of the window's. */
    public static final String CONTEXT_ARTICLE = "org.peristiwa.context.article";

    /** Binding table of {@link #CONTEXT_WINDOW}; key bindings of contributions go in here. */
    public static final String BINDINGS_WINDOW = "org.peristiwa.bindings.window";

    /** Binding table of {@link #CONTEXT_ARTICLE}. */
    public static final String BINDINGS_ARTICLE = "org.peristiwa.bindings.article";

    private WorkbenchIds() {}
}
