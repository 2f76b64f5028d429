package org.peristiwa.benchmarks.screen;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The client of brat, as npm has it, in a Chromium without a screen. A page of ours loads its scripts, lets it draw a
 * document, gives it the same document with one entity more, and tells how long each took.
 */
final class BratClient {

    /** From npm: the client of brat's own sources. */
    private static final String PACKAGE = "brat-client@0.0.2";

    private static final Map<String, String> KINDS = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "ttf", "font/ttf");

    private final Path scripts;

    /**
     * Fetches the client into a folder, unless it is there.
     *
     * @param folder for the packages of npm
     */
    BratClient(Path folder) throws IOException, InterruptedException {
        scripts = folder.resolve("node_modules/brat-client");
        if (!Files.isDirectory(scripts)) {
            Files.createDirectories(folder);
            Process npm = new ProcessBuilder("npm", "install", "--silent", "--prefix", folder.toString(), PACKAGE)
                    .inheritIO()
                    .start();
            if (npm.waitFor() != 0) {
                throw new IOException("npm cannot install " + PACKAGE);
            }
        }
    }

    /**
     * What the page tells.
     *
     * @param drawn from the document in memory to its picture, in milliseconds
     * @param redrawn the same with one entity more
     * @param boxes the number of labels that are in the picture in the end
     */
    record Drawn(double drawn, double redrawn, int boxes) {}

    /** Lets it draw; empty if it has not done so {@code within} that time, or the browser has ended. */
    Optional<Drawn> draw(BratDocument document, Duration within) throws IOException, InterruptedException {
        byte[] types = document.types();
        byte[] data = document.data();
        BlockingQueue<Drawn> answers = new ArrayBlockingQueue<>(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService answering = Executors.newSingleThreadExecutor();
        server.setExecutor(answering);
        server.createContext("/", this::file);
        server.createContext("/types.json", exchange -> answer(exchange, "json", types));
        server.createContext("/data.json", exchange -> answer(exchange, "json", data));
        server.createContext("/drawn", exchange -> {
            try (Scanner times = new Scanner(exchange.getRequestBody(), StandardCharsets.UTF_8)) {
                times.useLocale(Locale.ROOT);
                answers.add(new Drawn(times.nextDouble(), times.nextDouble(), times.nextInt()));
            }
            answer(exchange, "json", new byte[0]);
        });
        server.start();
        try (ScratchFolder profile = new ScratchFolder()) {
            Process browser = browser(profile.path(), server.getAddress().getPort());
            try {
                return await(answers, browser, within);
            } finally {
                end(browser);
            }
        } finally {
            server.stop(0);
            answering.shutdown();
        }
    }

    private static Process browser(Path profile, int port) throws IOException {
        return new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--user-data-dir=" + profile,
                        "--window-size=" + EditorWindow.WIDTH + "," + EditorWindow.HEIGHT,
                        "http://127.0.0.1:" + port + "/draw.html")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Optional<Drawn> await(BlockingQueue<Drawn> answers, Process browser, Duration within)
            throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        Drawn answer = null;
        while (answer == null && browser.isAlive() && System.nanoTime() < end) {
            answer = answers.poll(1, TimeUnit.SECONDS);
        }
        return Optional.ofNullable(answer);
    }

    private static void end(Process browser) throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(browser.descendants(), Stream.of(browser.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        browser.waitFor();
    }

    private void file(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        Path file = scripts.resolve(name).normalize();
        byte[] content = null;
        if (file.startsWith(scripts) && Files.isRegularFile(file)) {
            content = Files.readAllBytes(file);
        } else {
            try (InputStream own = BratClient.class.getResourceAsStream(name)) {
                content = own == null ? null : own.readAllBytes();
            }
        }
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        } else {
            answer(exchange, name.substring(name.lastIndexOf('.') + 1), content);
        }
    }

    private static void answer(HttpExchange exchange, String kind, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", KINDS.getOrDefault(kind, "application/octet-stream"));
        exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
