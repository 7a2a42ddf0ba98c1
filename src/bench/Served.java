import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server we started, what the machine's processors gave it, and its end. */
final class Served implements AutoCloseable {
    /** Linux tells times of processes in hundredths of a second. */
    private static final double TICK_MS = 10;

    private final Process process;
    private final Path output;

    private Served(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Served start(Path output, Map<String, String> settings, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.directory(output.getParent().toFile());
        builder.environment().putAll(settings);
        Served served = new Served(builder.start(), output);
        Runtime.getRuntime().addShutdownHook(new Thread(served.process::destroy));
        return served;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The Java this runs on is the one that is measured. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String printed() throws IOException {
        return Files.readString(output);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Milliseconds of CPU since the start, of the process and its children, in steps of ten. */
    double cpu() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).mapToDouble(Served::cpu).sum();
    }

    private static double cpu(ProcessHandle one) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(one.pid()), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MS;
        } catch (IOException gone) {
            return 0;
        }
    }

    /**
     * Milliseconds of CPU of the threads that live now, to the microsecond. The difference of two readings is what was
     * spent between them as long as no thread ended.
     */
    double cpuOfThreads() {
        double nanos = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            for (Path thread : threads) {
                nanos += nanos(thread);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nanos / 1e6;
    }

    private static double nanos(Path thread) throws IOException {
        try {
            return Double.parseDouble(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
