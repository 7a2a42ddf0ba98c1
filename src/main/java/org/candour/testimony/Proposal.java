package org.candour.testimony;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.posts.Series;
import org.jspecify.annotations.Nullable;

/** An {@link Edition} on its way to a writer and back: the same fields, in a form that can be sealed. */
final class Proposal {

    private Proposal() {}

    static String written(Edition edition) {
        JsonObject fields = new JsonObject().put("title", edition.title()).put("byline", edition.byline())
                .put("standfirst", edition.standfirst()).put("words", edition.words()).put("day", edition.day().toString())
                .put("labels", new JsonArray(edition.labels().stream().map(Label::name).toList()))
                .put("open", edition.commentsOpen()).put("slow", edition.slow());
        Series series = edition.series();
        if (series != null) {
            fields.put("series", series.name()).put("number", series.number());
        }
        return fields.encode();
    }

    static Edition read(String written) {
        JsonObject fields = new JsonObject(written);
        List<Label> labels = fields.getJsonArray("labels").stream().map(String.class::cast).map(Label::named).toList();
        return new Edition(fields.getString("title"), fields.getString("byline"), fields.getString("standfirst"),
                fields.getString("words"), LocalDate.parse(fields.getString("day")), series(fields), labels, fields.getBoolean("open"), fields.getBoolean("slow"));
    }

    private static @Nullable Series series(JsonObject fields) {
        return Optional.ofNullable(fields.getString("series"))
                .map(name -> Series.named(name, fields.getInteger("number"))).orElse(null);
    }
}
