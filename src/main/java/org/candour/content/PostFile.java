package org.candour.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.candour.posts.Carried;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.posts.Series;
import org.candour.posts.Slug;
import org.candour.posts.ThreadMode;
import org.candour.words.Gate;
import org.jspecify.annotations.Nullable;

/**
 * A post as its file gives it: {@code posts/2016/09/relationships-matter.md}, which is also its address.
 *
 * @param path {@code 2016/09/relationships-matter}
 */
public record PostFile(ContentFile file, String path, Edition edition, Carried carried) {
    private static final Set<String> FIELDS = Set.of("title", "byline", "date", "series", "number", "labels", "summary", "comments",
            "id", "order", "cites", "by-author-of");
    private static final int LONGEST_PATH = 200;

    /**
     * Reads it.
     *
     * @throws Fault.Found when it is no post
     */
    public static PostFile read(ContentWords say, ContentFile file) {
        String path = file.name().substring("posts/".length(), file.name().length() - ".md".length());
        if (Slug.read(file.stem()).isEmpty()) {
            throw new Fault.Found(1, say.notSlug());
        }
        FrontMatter front = FrontMatter.read(say, file.text(), FIELDS);
        if (front.words().codePointCount(0, front.words().length()) > Gate.POST_CHARACTERS) {
            throw new Fault.Found(front.fields().line(), say.tooMuch());
        }
        Fields fields = front.fields();
        return new PostFile(file, path, inMode(say, fields, new Edition(fields.required("title", 300), fields.text("byline", 200).orElse(null),
                fields.text("summary", 2000).orElse(""), front.words(), day(say, fields, path),
                series(fields), labels(fields), true)), carried(say, fields));
    }

    private static LocalDate day(ContentWords say, Fields fields, String path) {
        LocalDate day = fields.day("date");
        String folder = path.substring(0, 7);
        // An address never follows a changed day: what comes from another site of this kind may stand in another month.
        if (!fields.has("id") && !path.startsWith("topics/") && !"%04d/%02d".formatted(day.getYear(), day.getMonthValue()).equals(folder)) {
            throw new Fault.Found(fields.lineOf("date"), say.otherMonth(day.toString(), folder));
        }
        return day;
    }

    private static Carried carried(ContentWords say, Fields fields) {
        return new Carried(id(say, fields), fields.number("order").orElse(null), CitedPlaces.read(say, fields),
                fields.list("by-author-of", LONGEST_PATH, path -> path));
    }

    private static @Nullable Long id(ContentWords say, Fields fields) {
        return fields.text("id", 40).map(text -> {
            try {
                long id = Long.parseLong(text);
                if (id > 0) {
                    return id;
                }
            } catch (NumberFormatException none) {
                // Said below.
            }
            throw new Fault.Found(fields.lineOf("id"), say.notId());
        }).orElse(null);
    }

    private static @Nullable Series series(Fields fields) {
        return fields.text("series", 100).map(name -> Series.named(name, fields.number("number").orElse(null))).orElse(null);
    }

    private static List<Label> labels(Fields fields) {
        return fields.names("labels").stream().filter(name -> !name.isBlank()).map(Label::named).distinct().toList();
    }

    /** A file that says nothing leaves it to the keeper's rules. */
    private static Edition inMode(ContentWords say, Fields fields, Edition edition) {
        return fields.text("comments", 20).map(word -> edition.in(mode(say, fields, word))).orElse(edition);
    }

    private static ThreadMode mode(ContentWords say, Fields fields, String word) {
        return switch (word) {
            case "true" -> ThreadMode.OPEN;
            case "false" -> ThreadMode.CLOSED;
            default -> ThreadMode.read(word).orElseThrow(() -> new Fault.Found(fields.lineOf("comments"), say.notOpenClosed()));
        };
    }
}
