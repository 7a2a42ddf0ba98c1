package org.candour.content;

import java.util.Set;
import org.candour.posts.PlainPage;
import org.candour.posts.Slug;

/**
 * A plain page as its file gives it: {@code pages/about.md}.
 *
 * @param slug its address
 * @param standfirst may be empty
 */
public record PageFile(String slug, String title, String standfirst, String words) {
    private static final Set<String> FIELDS = Set.of("title", "summary");

    /**
     * Reads it.
     *
     * @throws Fault.Found when it is no page
     */
    public static PageFile read(ContentWords say, ContentFile file) {
        String slug = slug(say, file);
        FrontMatter front = FrontMatter.read(say, file.text(), FIELDS);
        return new PageFile(slug, front.fields().required("title", 300), front.fields().text("summary", 2000).orElse(""), front.words());
    }

    /** The address it would have. */
    static String slug(ContentWords say, ContentFile file) {
        String slug = file.stem();
        if (Slug.read(slug).isEmpty()) {
            throw new Fault.Found(1, say.notSlug());
        }
        if (PlainPage.RESERVED.contains(slug)) {
            throw new Fault.Found(1, say.reserved());
        }
        return slug;
    }
}
