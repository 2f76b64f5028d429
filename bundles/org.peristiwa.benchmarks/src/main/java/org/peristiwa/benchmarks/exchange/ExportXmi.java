package org.peristiwa.benchmarks.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.ExportTarget;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.uima.XmiExporter;

/** Writing XMI of the same content, each file over that of the time before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@Fork(1)
public class ExportXmi {

    private record Context(ExportSource source, ExportTarget target, LossSink losses, Options options)
            implements ExportContext {}

    @Benchmark
    public int byPeristiwa(XmiFolder xmi, Rate rate) throws Exception {
        Path to = Files.createDirectories(xmi.spare("ours"));
        return rate.of(xmi.bytes(), xmi.annotations(), () -> {
            int[] files = {0};
            ExportTarget target = path -> open(to.resolve(path + files[0]));
            Context context = new Context(xmi.source(), target, loss -> {}, Options.NONE);
            try (DocumentWriter writer = new XmiExporter().start(context)) {
                for (; files[0] < xmi.articles; files[0]++) {
                    writer.write(xmi.document(files[0]));
                }
                writer.finish();
            }
            return files[0];
        });
    }

    @Benchmark
    public int byUimaj(XmiFolder xmi, Rate rate) throws Exception {
        Path to = Files.createDirectories(xmi.spare("uimajs"));
        return rate.of(xmi.bytes(), xmi.annotations(), () -> {
            int files = 0;
            for (; files < xmi.articles; files++) {
                try (OutputStream out = open(to.resolve("cas" + files))) {
                    XmiCasSerializer.serialize(xmi.cas(files), out);
                }
            }
            return files;
        });
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 15);
    }
}
