import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One round of readers who ask again as soon as they are answered: 32 where nothing else is said.
 *
 * @param cpu milliseconds of the server's CPU a request
 * @param p99 milliseconds until 99 in 100 were answered
 */
record Load(double requests, double perSecond, double cpu, double p99) {
    private static final int READERS = 32;

    /**
     * Runs wrk, and reads the server's CPU before and after.
     *
     * @param bytes the length of the body that every answer must have
     */
    static Load round(Served server, String url, int bytes, int seconds) throws IOException, InterruptedException {
        return round(server, bytes, seconds, "-c" + READERS, "-H", "Accept-Encoding: gzip", url);
    }

    /**
     * The same with other addresses in turn and other readers.
     *
     * @param addresses a script for wrk that names them
     */
    static Load round(Served server, String url, Path addresses, int readers, int seconds) throws IOException, InterruptedException {
        return round(server, 1_000, seconds, "-c" + readers, "-s", addresses.toString(), url);
    }

    private static Load round(Served server, int bytes, int seconds, String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-d" + seconds + "s", "--timeout", "20s", "--latency"));
        command.addAll(List.of(how));
        double before = server.cpu();
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        double spent = server.cpu() - before;
        if (said.contains("Non-2xx") || said.contains("Socket errors") || !said.contains("requests in")) {
            throw new IllegalStateException(said);
        }
        double requests = Double.parseDouble(found("(\\d+) requests in", said).group(1));
        if (bytesRead(said) < 0.98 * bytes * requests) {
            throw new IllegalStateException("answers came without their body:\n" + said);
        }
        return new Load(requests, requests / seconds, spent / requests, milliseconds(found("99%\\s+([0-9.]+)(us|ms|s|m)", said)));
    }

    static List<Double> cpu(List<Load> rounds) {
        return rounds.stream().map(Load::cpu).toList();
    }

    /** wrk counts in 1,024s and tells two places. */
    private static double bytesRead(String said) {
        Matcher read = found("([0-9.]+)([KMG])B read", said);
        return Double.parseDouble(read.group(1)) * Math.pow(1_024, "KMG".indexOf(read.group(2)) + 1);
    }

    private static double milliseconds(Matcher time) {
        double figure = Double.parseDouble(time.group(1));
        return switch (time.group(2)) {
            case "us" -> figure / 1_000;
            case "ms" -> figure;
            case "s" -> figure * 1_000;
            default -> figure * 60_000;
        };
    }

    private static Matcher found(String pattern, String said) {
        Matcher matcher = Pattern.compile(pattern).matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException(said);
        }
        return matcher;
    }
}
