package org.peristiwa.benchmarks.verbs;

import org.peristiwa.benchmarks.content.BenchmarkCorpus;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.Extent;

/** What an annotator does all day. Each is done on one mention and taken back again. */
public enum Action {
    MARK_ENTITY {
        @Override
        Verb<?> on(Neighbourhood near) {
            EventMention event = near.event();
            return new MarkEntity(BenchmarkCorpus.LONG, "PER", event.getExtent());
        }
    },
    ADD_ARGUMENT {
        @Override
        Verb<?> on(Neighbourhood near) {
            return new AddArgument(near.event(), "Participant", near.entity());
        }
    },
    SET_ATTRIBUTE {
        @Override
        Verb<?> on(Neighbourhood near) {
            return new SetAttribute(near.event(), "Polarity", "Negative");
        }
    },
    CHANGE_EXTENT {
        @Override
        Verb<?> on(Neighbourhood near) {
            EntityMention mention = near.entity();
            int end = mention.getExtent().end();
            return new ChangeExtent(mention, Extent.of(end - 1, end));
        }
    },
    /** A mention that is alone joins the cluster that has ten thousand. */
    JOIN_CLUSTER {
        @Override
        Verb<?> on(Neighbourhood near) {
            return new JoinCluster(near.hero(), near.loneEntity());
        }
    },
    /** A mention of the cluster that has ten thousand goes, with the arguments that it fills. */
    DELETE {
        @Override
        Verb<?> on(Neighbourhood near) {
            return new DeleteAnnotations(near.memberOfHero());
        }
    };

    abstract Verb<?> on(Neighbourhood near);
}
