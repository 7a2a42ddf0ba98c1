package org.candour.moving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A blog of another system, written as Takeout exports it, with the entries in the order in which they were named. */
final class OldBlog {
    private static final String BLOG = "tag:blogger.com,1999:blog-77";

    private final List<String> entries = new ArrayList<>();

    OldBlog post(String key, String status, String title, String html, String when, String file) {
        return article("POST", key, status, title, html, when, file);
    }

    OldBlog page(String key, String title, String html, String file) {
        return article("PAGE", key, "LIVE", title, html, "2012-01-01T12:00:00Z", file);
    }

    private OldBlog article(String type, String key, String status, String title, String html, String when, String file) {
        entries.add("<id>" + BLOG + ".post-" + key + "</id><blogger:type>" + type + "</blogger:type><blogger:status>" + status + "</blogger:status>"
                + "<author><name>Keeper</name><blogger:type>BLOGGER</blogger:type></author><title>" + title + "</title><content type='html'>" + escaped(html)
                + "</content><published>" + when + "</published><updated>2021-01-01T00:00:00Z</updated><blogger:filename>" + file + "</blogger:filename>");
        return this;
    }

    OldBlog comment(String key, String post, String parent, String status, String html, String when) {
        entries.add("<id>" + BLOG + ".post-" + key + "</id><blogger:parent>" + BLOG + ".post-" + post + "</blogger:parent><blogger:inReplyTo>"
                + (parent.isEmpty() ? "" : BLOG + ".post-" + parent) + "</blogger:inReplyTo><blogger:type>COMMENT</blogger:type><blogger:status>" + status
                + "</blogger:status><author><name></name><blogger:type>ANONYMOUS</blogger:type></author><content type='html'>" + escaped(html)
                + "</content><published>" + when + "</published>");
        return this;
    }

    OldBlog reversed() {
        Collections.reverse(entries);
        return this;
    }

    OldBlog saying(String before, String after) {
        entries.replaceAll(entry -> entry.replace(escaped(before), escaped(after)));
        return this;
    }

    private static String escaped(String html) {
        return html.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Every comment has this name over it. */
    OldBlog signed(String name) {
        entries.replaceAll(entry -> entry.replace("<name></name>", "<name>" + name + "</name>"));
        return this;
    }

    /** The file. */
    Path in(Path folder) {
        StringBuilder feed = new StringBuilder("<?xml version='1.0' encoding='utf-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom'"
                + " xmlns:blogger='http://schemas.google.com/blogger/2018'><id>" + BLOG + "</id><title>Old</title>\n");
        entries.forEach(entry -> feed.append("<entry>").append(entry).append("</entry>\n"));
        try {
            return Files.writeString(folder.resolve("feed.atom"), feed.append("</feed>\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
