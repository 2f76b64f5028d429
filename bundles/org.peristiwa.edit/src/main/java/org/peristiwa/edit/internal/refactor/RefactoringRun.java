package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.Migrations;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.SchemaHistory;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.model.corpus.ClusterKind;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage.Literals;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Migration;
import org.peristiwa.model.schema.Schema;

/** One refactoring of the schema and all layers. */
public final class RefactoringRun {

    private final EditContext context;
    private final RefactoringProgress progress;
    private final List<Layer> layers = new ArrayList<>();
    private final int total;
    private int done;

    public RefactoringRun(EditContext context, RefactoringProgress progress) {
        this.context = context;
        this.progress = progress;
        this.total = 2 * context.session().layers().size();
    }

    /**
     * Reads every layer. It has to be done before the schema changes: one that is read afterwards would be brought up to
     * date by the migration that is only just being made, and undo would know nothing of that.
     */
    public List<Layer> read() {
        for (LayerKey key : context.session().layers()) {
            requireMore();
            context.session().layer(key).ifPresent(layers::add);
            progress.at(key.article(), ++done, total);
        }
        return layers;
    }

    /** Changes the schema, writes that down, and changes every layer that was read. */
    public Migration perform(Refactoring refactoring) {
        Schema schema = context.session().schema();
        SchemaEdit edit = new SchemaEdit(schema, context.changes());
        Operations.Performed<?> performed = Operations.of(refactoring);
        List<String> arguments = performed.arguments(edit);
        performed.changeSchema(edit);
        String version = SchemaHistory.of(schema)
                .next(performed.word(), arguments, context.now().toString());
        Migration migration = Migrations.record(context, performed.word(), arguments, version);
        // By what was written down and by nothing else: whoever does it again does the same.
        LayerChange change =
                Operations.layerChange(migration).orElseThrow(() -> Refusal.of("schema.migration", arguments));
        for (Layer layer : layers) {
            requireMore();
            change.apply(context, layer);
            progress.at(layer.getArticle(), ++done, total);
        }
        context.session().corpus().getClusters().forEach(cluster -> change(cluster, change));
        return migration;
    }

    private void change(CorpusCluster cluster, LayerChange change) {
        TypeKind kind = cluster.getKind() == ClusterKind.EVENT ? TypeKind.EVENT : TypeKind.ENTITY;
        if (cluster.getType() != null) {
            change.clusterType(new TypeRef(kind, cluster.getType())).ifPresent(type -> {
                context.changes().set(cluster, Literals.CORPUS_CLUSTER__TYPE, type.id());
                ClusterKind after = type.kind() == TypeKind.EVENT ? ClusterKind.EVENT : ClusterKind.ENTITY;
                context.changes().set(cluster, Literals.CORPUS_CLUSTER__KIND, after);
            });
        }
    }

    private void requireMore() {
        if (progress.cancelled()) {
            throw new CancellationException("the refactoring was stopped");
        }
    }
}
