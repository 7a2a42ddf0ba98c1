package org.candour.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OccasionTest {
    private static final Path SAMPLE = Path.of("content/letters");
    private static final Path JAR = Path.of("src/main/resources/content/letters");

    @Test
    void each_occasion_has_its_letter_in_the_jar_and_the_same_in_the_sample_folder() throws IOException {
        List<String> wanted = Stream.of(Occasion.values()).map(Occasion::file).map(name -> name.replace("letters/", "")).sorted().toList();
        for (Path folder : List.of(SAMPLE, JAR)) {
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(wanted, files.map(file -> file.getFileName().toString()).sorted().toList(), folder.toString());
            }
        }
        for (String name : wanted) {
            assertEquals(Files.readString(JAR.resolve(name)), Files.readString(SAMPLE.resolve(name)), name);
        }
    }

    @Test
    void the_readme_names_each_letter_with_its_places() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.startsWith("| `")).toList();
        for (Occasion occasion : Occasion.values()) {
            String name = "`" + occasion.file().replaceAll("letters/|\\.md", "") + "`";
            String row = rows.stream().filter(line -> line.contains(name)).findFirst().orElseThrow(() -> new AssertionError(name));
            assertEquals(occasion.places().stream().sorted().toList(),
                    Stream.of(row.split("`")).filter(cell -> cell.startsWith("{")).map(cell -> cell.substring(1, cell.length() - 1)).sorted().toList(), name);
        }
    }
}
