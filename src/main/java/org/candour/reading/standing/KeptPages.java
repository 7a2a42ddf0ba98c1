package org.candour.reading.standing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.reading.Mirrored;
import org.candour.reading.ReadingWords;
import org.candour.site.Head;
import org.candour.store.Kept.Column;
import org.candour.store.Kept;

/** Everything the site keeps, from the list the store is held to. */
@Path("/kept")
class KeptPages implements Mirrored {
    private final Kept kept;
    private final ReadingWords words;

    KeptPages(Kept kept, ReadingWords words) {
        this.kept = kept;
        this.words = words;
    }

    @GET
    public Page everything() {
        List<Table> tables = kept.columns().stream()
                .collect(Collectors.groupingBy(Column::table, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(table -> new Table(table.getKey(), table.getValue())).toList();
        Head head = Head.page(words.kept(), words.keptDescription(), "/kept");
        return Page.html(new KeptPage(head, tables).render()).kept();
    }

    @Override
    public Stream<Sheet> sheets() {
        return Stream.of(new Sheet("/kept", this::everything));
    }

    /** A table of the store and its columns. */
    public record Table(String name, List<Column> columns) {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeptPage(Head head, List<Table> tables) implements TemplateInstance {}
}
