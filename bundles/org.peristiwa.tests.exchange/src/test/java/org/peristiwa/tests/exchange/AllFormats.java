package org.peristiwa.tests.exchange;

import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.OptionException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.ace.AceExporter;
import org.peristiwa.exchange.ace.AceImporter;
import org.peristiwa.exchange.ace.EreExporter;
import org.peristiwa.exchange.ace.EreImporter;
import org.peristiwa.exchange.brat.BioNlpExporter;
import org.peristiwa.exchange.brat.BioNlpImporter;
import org.peristiwa.exchange.brat.BratExporter;
import org.peristiwa.exchange.brat.BratImporter;
import org.peristiwa.exchange.conll.Conll2012Exporter;
import org.peristiwa.exchange.conll.Conll2012Importer;
import org.peristiwa.exchange.conll.ConlluExporter;
import org.peristiwa.exchange.conll.ConlluImporter;
import org.peristiwa.exchange.conll.IobExporter;
import org.peristiwa.exchange.conll.IobImporter;
import org.peristiwa.exchange.datasets.DygieExporter;
import org.peristiwa.exchange.datasets.DygieImporter;
import org.peristiwa.exchange.datasets.MavenArgExporter;
import org.peristiwa.exchange.datasets.MavenEreExporter;
import org.peristiwa.exchange.datasets.MavenExporter;
import org.peristiwa.exchange.datasets.OneIeExporter;
import org.peristiwa.exchange.datasets.RamsExporter;
import org.peristiwa.exchange.datasets.RamsImporter;
import org.peristiwa.exchange.datasets.WikiEventsExporter;
import org.peristiwa.exchange.datasets.WikiEventsImporter;
import org.peristiwa.exchange.json.JsonExporter;
import org.peristiwa.exchange.json.JsonImporter;
import org.peristiwa.exchange.labeling.DoccanoExporter;
import org.peristiwa.exchange.labeling.DoccanoImporter;
import org.peristiwa.exchange.labeling.LabelStudioExporter;
import org.peristiwa.exchange.labeling.LabelStudioImporter;
import org.peristiwa.exchange.labeling.ProdigyExporter;
import org.peristiwa.exchange.labeling.ProdigyImporter;
import org.peristiwa.exchange.parquet.HuggingFaceExporter;
import org.peristiwa.exchange.parquet.HuggingFaceImporter;
import org.peristiwa.exchange.plover.PloverExporter;
import org.peristiwa.exchange.timeml.TimeMlExporter;
import org.peristiwa.exchange.timeml.TimeMlImporter;
import org.peristiwa.exchange.uima.CasJsonExporter;
import org.peristiwa.exchange.uima.CasJsonImporter;
import org.peristiwa.exchange.uima.XmiExporter;
import org.peristiwa.exchange.uima.XmiImporter;
import org.peristiwa.exchange.web.PubAnnotationExporter;
import org.peristiwa.exchange.web.PubAnnotationImporter;
import org.peristiwa.exchange.web.WebAnnotationExporter;
import org.peristiwa.exchange.web.WebAnnotationImporter;
import org.peristiwa.exchange.webanno.TsvExporter;
import org.peristiwa.exchange.webanno.TsvImporter;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.internal.NewsSegmenter;

/** Every format of the product that exports. */
final class AllFormats {

    static final Segmenter SEGMENTER = new NewsSegmenter();

    static final List<Exporter> EXPORTERS = List.of(
            new BratExporter(),
            new BioNlpExporter(),
            new JsonExporter(),
            new XmiExporter(),
            new CasJsonExporter(),
            new OneIeExporter(SEGMENTER),
            new RamsExporter(SEGMENTER),
            new WikiEventsExporter(SEGMENTER),
            new DygieExporter(SEGMENTER),
            new MavenExporter(SEGMENTER),
            new MavenEreExporter(SEGMENTER),
            new MavenArgExporter(SEGMENTER),
            new HuggingFaceExporter(SEGMENTER),
            new PloverExporter(SEGMENTER),
            new WebAnnotationExporter(),
            new PubAnnotationExporter(),
            new DoccanoExporter(),
            new LabelStudioExporter(),
            new ProdigyExporter(SEGMENTER),
            new IobExporter(SEGMENTER),
            new ConlluExporter(SEGMENTER),
            new Conll2012Exporter(SEGMENTER),
            new TsvExporter(SEGMENTER),
            new AceExporter(SEGMENTER),
            new EreExporter(),
            new TimeMlExporter());

    static final List<Importer> IMPORTERS = List.of(
            new BratImporter(),
            new BioNlpImporter(),
            new JsonImporter(),
            new XmiImporter(),
            new CasJsonImporter(),
            new RamsImporter(),
            new WikiEventsImporter(),
            new DygieImporter(),
            new HuggingFaceImporter(),
            new WebAnnotationImporter(),
            new PubAnnotationImporter(),
            new DoccanoImporter(),
            new LabelStudioImporter(),
            new ProdigyImporter(),
            new IobImporter(),
            new ConlluImporter(),
            new Conll2012Importer(),
            new TsvImporter(),
            new AceImporter(),
            new EreImporter(),
            new TimeMlImporter());

    static final Formats FORMATS = Formats.of(IMPORTERS, EXPORTERS);

    private AllFormats() {}

    /** What is chosen of any schema's export: formats with closed lists leave out what they have no word for. */
    static Options options(Exporter exporter) throws OptionException {
        boolean isClosed = exporter.exportOptions().stream()
                .anyMatch(option -> option.key().equals("unfit"));
        return Options.of(exporter.exportOptions(), isClosed ? Map.of("unfit", "leave-out") : Map.of());
    }
}
