package org.candour.words;

import java.util.Optional;
import org.candour.pictures.Picture;
import org.jspecify.annotations.Nullable;

/** What a text being rendered may ask about the thread it stands in and about this site. */
public interface Citing {
    /** The path of the thread, such as "2016/09/relationships-matter"; empty when there is none. */
    String path();

    /** Published comment {@code number} of this thread, wherever it stands now; empty when there is none. */
    Optional<Opening> opening(int number);

    /** The published post at a path or, with a number, the published comment there; empty when there is none. */
    Optional<Place> place(String path, @Nullable Integer number);

    /** Published response #number to the post this one brings back, where that is of that year; empty when there is none. */
    default Optional<Place> earlier(int year, int number) {
        return Optional.empty();
    }

    /** Words that stand elsewhere on this site, as they are now; empty where nothing ever stood there. */
    default Optional<Quoted> quoted(Quotation quotation) {
        return Optional.empty();
    }

    /** The picture at an address such as "/media/2016/name.jpg", where it is there to be shown. */
    default Optional<Picture> picture(String address) {
        return Optional.empty();
    }

    /** The address of this site without a last slash, such as "https://blog.example"; empty when unknown. */
    String siteUrl();

    /** No thread and no site: every {@code #12} stays text, every address is an outside one. */
    static Citing nothing() {
        return new Citing() {
            @Override
            public String path() {
                return "";
            }

            @Override
            public Optional<Opening> opening(int number) {
                return Optional.empty();
            }

            @Override
            public Optional<Place> place(String path, @Nullable Integer number) {
                return Optional.empty();
            }

            @Override
            public String siteUrl() {
                return "";
            }
        };
    }
}
