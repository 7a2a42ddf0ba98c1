package org.candour.words.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Cited;
import org.candour.words.Citing;
import org.candour.words.Clean;
import org.candour.words.Place;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;
import org.candour.words.tree.Text;

/**
 * Sets every link: outside ones say so to browsers, an address pasted bare shows its site and file name, a pasted
 * address of this site shows the title it leads to and counts as a citation.
 */
final class Links {
    /** Places looked up for one text; later addresses stay as they are. */
    private static final int LOOKED_UP = 60;

    private static final Pattern HERE = Pattern.compile(
            "/((?:[0-9]{4}/[0-9]{2}|topics)/[A-Za-z0-9%_.~-]{1,200})(?:/([0-9]{1,7}))?/?(?:\\?[^#]*)?(?:#c([0-9]{1,7}))?(?:#.*)?");

    private final Citing citing;
    private final Set<Cited> cites;
    private final Set<String> ids;
    private int lookedUp;

    /**
     * @param cites where comments pointed to are added
     * @param ids of this text, which a link beginning with "#" may lead to
     */
    Links(Citing citing, Set<Cited> cites, Set<String> ids) {
        this.citing = citing;
        this.cites = cites;
        this.ids = ids;
    }

    void set(Element element) {
        List<Part> set = new ArrayList<>(element.parts().size());
        for (Part part : element.parts()) {
            if (part instanceof Element link && link.is("a")) {
                set.addAll(link(link));
            } else {
                if (part instanceof Element other) {
                    set(other);
                }
                set.add(part);
            }
        }
        element.parts().clear();
        element.parts().addAll(set);
    }

    private List<Part> link(Element link) {
        Optional<Address> address = link.attribute("href").flatMap(href -> Address.of(href, citing.siteUrl()));
        if (address.isEmpty() || leadsNowhere(address.get())) {
            return link.parts();
        }
        Address to = address.get();
        link.with("href", to.href());
        boolean bare = isBare(link, to);
        if (to.isOwn()) {
            own(link, to, bare);
        } else if (!to.isMail()) {
            link.with("rel", "nofollow ugc noopener noreferrer");
            if (bare) {
                say(link, Shown.of(to));
            }
        } else if (bare) {
            say(link, List.of(new Text(to.rest())));
        }
        return List.of(link);
    }

    private boolean leadsNowhere(Address address) {
        return address.href().startsWith("#") && !ids.contains(address.href().substring(1));
    }

    /** Whether the words of a link are no words but an address: then they must be the one it goes to. */
    private static boolean isBare(Element link, Address to) {
        String words = link.words().strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() && link.parts().stream().noneMatch(part -> part instanceof Element e && e.is("img"))
                || words.matches("(?s)(https?://|www\\.|mailto:)\\S*") || (to.isMail() && words.contains("@"));
    }

    private void own(Element link, Address to, boolean bare) {
        Matcher here = HERE.matcher(to.href());
        Optional<Place> place = here.matches() && lookedUp++ < LOOKED_UP ? place(here) : Optional.empty();
        if (place.isEmpty()) {
            if (bare) {
                say(link, Shown.path(to.href()));
            }
            return;
        }
        Integer number = place.get().number();
        if (number != null) {
            cites.add(new Cited(place.get().path(), number));
        } else if (!place.get().path().equals(citing.path())) {
            cites.add(new Cited(place.get().path(), 0));
        }
        if (bare) {
            link.with("href", "/" + place.get().path() + (number == null ? "" : "/" + number));
            say(link, List.of(new Text(Clean.line(place.get().title()) + (number == null ? "" : " #" + number))));
        }
    }

    private Optional<Place> place(Matcher here) {
        String number = here.group(2) == null ? here.group(3) : here.group(2);
        return citing.place(here.group(1), number == null ? null : Integer.valueOf(number));
    }

    private static void say(Element link, List<Part> words) {
        link.parts().clear();
        link.parts().addAll(words);
    }
}
