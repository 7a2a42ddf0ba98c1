package org.candour.reading;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.edge.Page;

/** Pages that a copy of the site on files has as well. Who makes a page knows best at which addresses it stands. */
public interface Mirrored {

    /** All of them, in an order that is the same every time; a page is made when it is asked for. */
    Stream<Sheet> sheets();

    /** One that stands in pages, all of them. */
    static Stream<Sheet> inPages(String address, int pages, Function<String, Page> page) {
        return IntStream.rangeClosed(1, pages).mapToObj(number -> new Sheet(Paging.address(address, "", number), () -> page.apply(String.valueOf(number))));
    }

    /**
     * One page of the copy.
     *
     * @param address as on the site, with the first slash, and with {@code ?page=} from the second page on
     * @param page makes it
     */
    record Sheet(String address, Supplier<Page> page) {}
}
