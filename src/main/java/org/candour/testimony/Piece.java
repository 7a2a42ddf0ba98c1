package org.candour.testimony;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a writer sends: cleaned, not yet anything but words.
 *
 * @param title one line
 * @param words Markdown
 * @param role where they work, if they wanted to say
 */
public record Piece(String title, String words, @Nullable WorkRole role) {

    /** As it is sealed. */
    String written() {
        return new JsonObject().put("title", title).put("words", words).put("role", role == null ? null : role.name()).encode();
    }

    static Piece read(String written) {
        JsonObject fields = new JsonObject(written);
        return new Piece(fields.getString("title"), fields.getString("words"),
                Optional.ofNullable(fields.getString("role")).map(WorkRole::valueOf).orElse(null));
    }
}
