package org.candour.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.candour.comments.FromThreads;
import org.candour.posts.Arriving;
import org.candour.posts.FromFiles;

/** Reads a folder that is not the site's own. */
@ApplicationScoped
public class FoldersOfTests {
    private final ContentWords say;
    private final FromFiles fromFiles;
    private final FromThreads fromThreads;
    private final Arriving arriving;
    private final PictureReading pictures;
    private final PageReading pages;
    private final ListReading lists;
    private final LetterReading letters;

    FoldersOfTests(ContentWords say, FromFiles fromFiles, FromThreads fromThreads, Arriving arriving, PictureReading pictures, PageReading pages, ListReading lists,
            LetterReading letters) {
        this.say = say;
        this.fromFiles = fromFiles;
        this.fromThreads = fromThreads;
        this.arriving = arriving;
        this.pictures = pictures;
        this.pages = pages;
        this.lists = lists;
        this.letters = letters;
    }

    /** A reader of that folder. */
    public ContentReading reading(Path folder) {
        return new ContentReading(new ContentFolder(folder), say, fromFiles, fromThreads, arriving, pictures, pages, lists, letters);
    }
}
