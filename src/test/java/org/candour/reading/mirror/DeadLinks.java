package org.candour.reading.mirror;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Walks every link of a tree of files, as a browser without a server would. */
final class DeadLinks {
    private final Path root;
    private final String site;
    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final List<String> dead = new ArrayList<>();
    private int seen;

    private DeadLinks(Path root, String site) {
        this.root = root;
        this.site = site;
    }

    /** Looks at all of them; links of feeds that begin with the site's address are looked for in the tree. */
    static DeadLinks in(Path root, String site) throws IOException {
        DeadLinks look = new DeadLinks(root, site);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                String name = file.toString();
                if (name.endsWith(".html")) {
                    look.page(file);
                } else if (name.endsWith(".xml")) {
                    look.feed(file);
                }
            }
        }
        return look;
    }

    List<String> found() {
        return dead;
    }

    int seen() {
        return seen;
    }

    private void page(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        for (String attribute : List.of("href", "src", "action", "srcset", "poster")) {
            for (Element element : page.select("[" + attribute + "]")) {
                check(file, element.attr(attribute));
            }
        }
    }

    private void feed(Path file) throws IOException {
        Document feed = Jsoup.parse(Files.readString(file), Parser.xmlParser());
        for (Element link : feed.select("link")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.text();
            check(root.resolve("index.html"), address.startsWith(site + "/") ? address.substring(site.length() + 1) : address);
        }
    }

    private void check(Path from, String link) throws IOException {
        seen++;
        if (link.startsWith(site + "/") && link.length() > site.length() + 1) {
            // It leads to the running site though the thing is here, or should be.
            dead.add(root.relativize(from) + " -> " + link);
            return;
        }
        if (link.matches("(https?://|mailto:|data:).*")) {
            return;
        }
        int mark = link.indexOf('#');
        String path = URLDecoder.decode(mark < 0 ? link : link.substring(0, mark), StandardCharsets.UTF_8);
        Path to = path.isEmpty() ? from : from.getParent().resolve(path).normalize();
        if (!to.startsWith(root) || !Files.isRegularFile(to) || mark >= 0 && !anchors(to).contains(link.substring(mark + 1))) {
            dead.add(root.relativize(from) + " -> " + link);
        }
    }

    private Set<String> anchors(Path file) throws IOException {
        Set<String> known = anchors.get(file);
        if (known == null) {
            known = Jsoup.parse(Files.readString(file)).select("[id]").stream().map(Element::id).collect(Collectors.toSet());
            anchors.put(file, known);
        }
        return known;
    }
}
