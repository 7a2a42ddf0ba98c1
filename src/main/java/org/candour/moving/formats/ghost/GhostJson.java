package org.candour.moving.formats.ghost;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.moving.formats.Body;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Flaw;
import org.candour.moving.formats.Format;
import org.candour.moving.formats.FormatWords;
import org.candour.moving.formats.Reading;
import org.candour.moving.formats.text.Letters;

/**
 * Ghost's export. It holds password hashes and private keys beside the posts: only four tables are read, and of their rows
 * only the fields that are named here; everything else is passed over unread.
 */
public final class GhostJson implements Format {
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxStringLength(Body.LONGEST).maxNestingDepth(200).maxNumberLength(100).maxNameLength(2_000).build()).build();

    private static final Pattern BEGINNING = Pattern.compile("\\{\\s*\"");
    /** Where its tables stand, or one of them: else any JSON would do. */
    private static final Pattern TABLES = Pattern.compile("\"(?:(?:db|data)\"\\s*:\\s*[\\[{]|(?:posts|comments|tags)\"\\s*:\\s*\\[)");

    private final FormatWords say;

    /** @param say what is wrong with such a file */
    public GhostJson(FormatWords say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "ghost";
    }

    @Override
    public boolean recognises(String head) {
        return BEGINNING.matcher(head).lookingAt() && TABLES.matcher(head).find();
    }

    @Override
    public void read(InputStream file, ZoneId zone, Consumer<Entry> found, Consumer<Flaw> faults) throws IOException {
        Reading reading = new Reading(say, zone, found, faults);
        GhostTables tables = new GhostTables(reading);
        Letters letters = Letters.of(file);
        boolean whole = true;
        try (JsonParser json = JSON.createParser(letters)) {
            whole = json.nextToken() == JsonToken.START_OBJECT && object(json, tables);
        } catch (IOException broken) {
            whole = false;
        }
        tables.end();
        reading.ended(letters, whole);
    }

    /** The tables stand in {@code db[0].data}, in {@code data}, or at the top, as its versions have it. */
    private static boolean object(JsonParser json, GhostTables tables) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken what = json.nextToken();
            if (name.equals("db") && what == JsonToken.START_ARRAY) {
                json.nextToken();
                object(json, tables);
                while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                    json.skipChildren();
                }
            } else if ((name.equals("db") || name.equals("data")) && what == JsonToken.START_OBJECT) {
                object(json, tables);
            } else if (what == JsonToken.START_ARRAY && GhostTables.FIELDS.containsKey(name)) {
                table(json, name, tables);
            } else {
                json.skipChildren();
            }
        }
        return json.currentToken() == JsonToken.END_OBJECT;
    }

    private static void table(JsonParser json, String name, GhostTables tables) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> row = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken what = json.nextToken();
                if (what.isScalarValue() && what != JsonToken.VALUE_NULL && GhostTables.FIELDS.get(name).contains(field)) {
                    row.put(field, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            tables.row(name, row);
        }
    }
}
