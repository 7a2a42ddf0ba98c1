package org.candour.words.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;
import org.candour.words.tree.Text;

/** How a bare address is shown: its site and file name, shortened in the middle, with places to break a line. */
final class Shown {
    private static final int WHOLE = 45;
    private static final int LONGEST_HOST = 40;
    private static final int LONGEST_NAME = 36;

    private Shown() {}

    /** The words for an outside address. */
    static List<Part> of(Address address) {
        String host = address.host().length() <= LONGEST_HOST ? address.host()
                : "…" + address.host().substring(address.host().length() - LONGEST_HOST);
        return breakable(host + file(address.rest(), host.length()));
    }

    /** The words for a path of this site that leads to no post. */
    static List<Part> path(String path) {
        return breakable(file(path, 0).isEmpty() ? "/" : file(path, 0));
    }

    private static String file(String rest, int hostLength) {
        String path = rest.split("[?#]", 2)[0].replaceAll("/+$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        String pdf = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? " (PDF)" : "";
        if (name.isEmpty()) {
            return "";
        }
        if (hostLength + path.length() <= WHOLE) {
            return path + pdf;
        }
        String folders = path.lastIndexOf('/') > 0 ? "/…/" : "/";
        return folders + shortened(name) + pdf;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name
                : name.substring(0, LONGEST_NAME - 14) + "…" + name.substring(name.length() - 12);
    }

    private static List<Part> breakable(String words) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.length(); i++) {
            boolean slash = words.charAt(i - 1) == '/';
            boolean middle = words.charAt(i) == '…' && !slash;
            if (slash || middle) {
                parts.add(new Text(words.substring(from, i)));
                parts.add(new Element("wbr"));
                from = i;
            }
        }
        parts.add(new Text(words.substring(from)));
        return parts;
    }
}
