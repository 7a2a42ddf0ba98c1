package org.candour.site;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The bank holidays of England and Wales: the keeper's list, else the one that comes with the site. */
@Singleton
public class BankHolidays {
    private static final String IN_JAR = "/content/lists/bank-holidays.txt";

    private volatile TreeSet<LocalDate> days = fromJar();

    /** The day a line of the list begins with; none when it begins with something else. */
    public static Optional<LocalDate> dayIn(String line) {
        try {
            return line.length() > 10 && line.charAt(10) != ' ' ? Optional.empty()
                    : Optional.of(LocalDate.parse(line.substring(0, Math.min(10, line.length()))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The keeper's list from now on; an empty one leaves it to the jar's. Lines without a day are passed over. */
    public void take(List<String> lines) {
        TreeSet<LocalDate> taken = in(lines.stream());
        this.days = taken.isEmpty() ? fromJar() : taken;
    }

    /** All of them. */
    public Set<LocalDate> days() {
        return Set.copyOf(days);
    }

    /** The last year the list reaches; what is due later is reckoned without bank holidays. */
    public int lastYear() {
        return days.last().getYear();
    }

    private static TreeSet<LocalDate> fromJar() {
        try (InputStream in = BankHolidays.class.getResourceAsStream(IN_JAR)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + IN_JAR);
            }
            return in(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<LocalDate> in(Stream<String> lines) {
        TreeSet<LocalDate> days = new TreeSet<>();
        lines.forEach(line -> dayIn(line).ifPresent(days::add));
        return days;
    }
}
