package org.candour.reading.mirror;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.candour.comments.Comments;
import org.candour.comments.Discussion.Line;
import org.candour.comments.Discussion.Pages;
import org.candour.posts.Posts;

/**
 * On which page of a copied thread each comment stands. What was asked once is remembered: four bytes a comment, of an archive of
 * any age less than one long page.
 */
final class Threads {
    private static final int[] NONE = {};

    private final Posts posts;
    private final Comments comments;
    private final Map<String, int[]> pages = new HashMap<>();

    Threads(Posts posts, Comments comments) {
        this.posts = posts;
        this.comments = comments;
    }

    /** The page on which that comment stands, from 1; 0 where it has no place of its own there. */
    int page(String path, int number) {
        int[] thread = pages.computeIfAbsent(path, this::thread);
        return number < thread.length ? thread[number] : 0;
    }

    private int[] thread(String path) {
        return posts.published(path).map(post -> numbered(comments.under(post.id()).copied())).orElse(NONE);
    }

    private static int[] numbered(Pages pages) {
        List<List<Line>> all = IntStream.rangeClosed(1, pages.count()).mapToObj(pages::page).toList();
        int last = all.stream().flatMap(List::stream).mapToInt(line -> line.place().number()).max().orElse(0);
        int[] numbered = new int[last + 1];
        for (int page = 0; page < all.size(); page++) {
            for (Line line : all.get(page)) {
                numbered[line.place().number()] = page + 1;
            }
        }
        return numbered;
    }
}
