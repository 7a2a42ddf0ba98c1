package org.candour.reading.mirror;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.comments.Comments;
import org.candour.content.export.Beside;
import org.candour.edge.Assets;
import org.candour.edge.Page;
import org.candour.pictures.Gallery;
import org.candour.posts.Posts;
import org.candour.reading.Mirrored;
import org.candour.reading.Mirrored.Sheet;
import org.candour.site.Chrome;

/**
 * Writes the site as pages that can be read without it. Page by page, each made as for a reader and read from the store at that moment: an
 * archive of any size takes the same memory, and the site runs on.
 */
@ApplicationScoped
public class Mirror implements Beside {
    private final List<Mirrored> pages;
    private final Posts posts;
    private final Comments comments;
    private final Chrome chrome;
    private final Assets assets;
    private final MirrorWords words;

    Mirror(@All List<Mirrored> pages, Posts posts, Comments comments, Chrome chrome, Assets assets, MirrorWords words) {
        this.pages = pages;
        this.posts = posts;
        this.comments = comments;
        this.chrome = chrome;
        this.assets = assets;
        this.words = words;
    }

    /** Which pages there are is asked once, before the first is made: no link leads to one that is not written. */
    @Override
    @ActivateRequestContext
    public int into(Folder folder) throws IOException {
        List<Sheet> sheets = pages.stream().flatMap(Mirrored::sheets).toList();
        LocalDate day = latestDay();
        String style = assets.sheet().substring(1);
        folder.add(style, assets.sheetBytes(), day);
        Layout layout = new Layout(chrome.whole(""), sheets.stream().map(Sheet::address).collect(Collectors.toSet()),
                new Threads(posts, comments), posts);
        Copyist pageCopyist = new Copyist(layout, frame(), name -> (name.equals(style) || ("/" + name).startsWith(Gallery.ADDRESS)) && folder.has(name));
        FeedCopyist feedCopyist = new FeedCopyist(layout, chrome.whole(""));
        for (Sheet sheet : sheets) {
            String file = Layout.file(sheet.address());
            String copy = QuarkusTransaction.requiringNew().call(() -> copy(sheet.page().get(), file, pageCopyist, feedCopyist));
            folder.add(file, copy.getBytes(StandardCharsets.UTF_8), day);
        }
        return sheets.size();
    }

    private static String copy(Page page, String file, Copyist pages, FeedCopyist feeds) {
        if (page.contentType().equals(Page.HTML)) {
            return pages.copy(page.body(), file);
        }
        return page.contentType().contains("json") ? feeds.json(page.body()) : feeds.xml(page.body());
    }

    private Copyist.Frame frame() {
        return new Copyist.Frame(words.contents(), Contents.ADDRESS, words.copy(), chrome.whole(""), words.noAnswer());
    }

    /** Of what can be read. Files carry it, so that they change when something was added and never tell when they were written. */
    private LocalDate latestDay() {
        return Stream.concat(posts.places().stream().map(Posts.Place::day), comments.days().stream())
                .max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }
}
