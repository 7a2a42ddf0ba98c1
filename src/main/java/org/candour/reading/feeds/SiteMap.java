package org.candour.reading.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.posts.PlainPages;
import org.candour.posts.Posts;
import org.candour.reading.Addresses;
import org.candour.reading.Paging;
import org.candour.site.Site;
import org.jspecify.annotations.Nullable;

/** Every address search engines may keep (sitemaps.org): in one document, or in parts with an index before them. */
@ApplicationScoped
public class SiteMap {
    /** The protocol's own limit for one document. */
    public static final int MOST = 50_000;

    private static final String[] SPACE = {"xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"};

    private final Posts posts;
    private final PlainPages pages;
    private final Site site;

    SiteMap(Posts posts, PlainPages pages, Site site) {
        this.posts = posts;
        this.pages = pages;
        this.site = site;
    }

    /** The map, or the index of its parts. */
    String whole() {
        List<Address> all = addresses();
        return all.size() <= MOST ? document(all) : index(Paging.pages(all.size(), MOST));
    }

    /** One part of a map that has an index. */
    Optional<String> part(int number) {
        List<Address> all = addresses();
        int from = (number - 1) * MOST;
        return all.size() <= MOST || from >= all.size() ? Optional.empty()
                : Optional.of(document(all.subList(from, Math.min(from + MOST, all.size()))));
    }

    private List<Address> addresses() {
        List<Address> all = new ArrayList<>();
        List.of("/", "/archive", "/discussions", "/labels", "/series", "/ledger").forEach(path -> all.add(new Address(path, null)));
        pages.all().forEach(page -> all.add(new Address("/" + page.slug(), null)));
        posts.months().forEach(month -> all.add(new Address(Addresses.address(month.month()), null)));
        posts.places().forEach(place -> all.add(new Address("/" + place.path(), place.day())));
        return all;
    }

    private String document(List<Address> addresses) {
        return Xml.document("urlset", xml -> addresses.forEach(address -> xml.in("url", url -> {
            url.text("loc", site.siteUrl() + address.path());
            if (address.day() != null) {
                url.text("lastmod", address.day().toString());
            }
        })), SPACE);
    }

    private String index(int parts) {
        return Xml.document("sitemapindex", xml -> {
            for (int part = 1; part <= parts; part++) {
                String address = site.siteUrl() + "/sitemap/" + part + ".xml";
                xml.in("sitemap", map -> map.text("loc", address));
            }
        }, SPACE);
    }

    private record Address(String path, @Nullable LocalDate day) {}
}
