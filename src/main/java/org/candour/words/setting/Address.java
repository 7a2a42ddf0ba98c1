package org.candour.words.setting;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link goes, written so that a browser reads it as we do.
 *
 * @param href the value for the attribute: a whole address, or a path of this site beginning with one "/" or "#"
 * @param host of an outside address, without "www."; empty otherwise
 * @param rest what follows the host, or the address itself for mailto
 */
record Address(String href, String host, String rest) {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,20}):(.*)", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("//([^/?#\\\\]*)(.*)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,255}");
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    /** The address written by someone, if a link may go there. */
    static Optional<Address> of(String written, String siteUrl) {
        // Browsers drop these inside an address, so that "java&#10;script:" would run: so do we, first.
        String href = written.replaceAll("[\\x00-\\x1F\\x7F]", "").strip();
        if (href.startsWith("//")) {
            href = "https:" + href;
        } else if (href.regionMatches(true, 0, "www.", 0, 4)) {
            href = "https://" + href;
        }
        Matcher scheme = SCHEME.matcher(href);
        if (scheme.matches()) {
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "http" -> web("http", scheme.group(2), siteUrl);
                case "https" -> web("https", scheme.group(2), siteUrl);
                case "mailto" -> mail(scheme.group(2));
                default -> Optional.empty();
            };
        }
        return href.startsWith("/") || href.startsWith("#") ? own(href) : Optional.empty();
    }

    /** Whether it is a place on this site. */
    boolean isOwn() {
        return href.startsWith("/") || href.startsWith("#");
    }

    /** Whether it is an e-mail address. */
    boolean isMail() {
        return href.startsWith("mailto:");
    }

    private static Optional<Address> own(String href) {
        if (href.startsWith("//") || href.startsWith("/\\")) {
            return Optional.empty();
        }
        String path = encoded(href);
        return Optional.of(new Address(path, "", path));
    }

    private static Optional<Address> web(String scheme, String after, String siteUrl) {
        Matcher web = WEB.matcher(after);
        if (!web.matches()) {
            return Optional.empty();
        }
        // A name before the host ("https://bank.example@elsewhere.example") only ever misleads.
        String authority = web.group(1).substring(web.group(1).lastIndexOf('@') + 1);
        Optional<String> host = host(authority);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String rest = encoded(web.group(2));
        if (isSite(host.get(), siteUrl)) {
            return own(rest.startsWith("/") ? rest : "/" + rest);
        }
        String shown = host.get().startsWith("www.") ? host.get().substring(4) : host.get();
        return Optional.of(new Address(scheme + "://" + host.get() + rest, shown, rest));
    }

    private static Optional<String> host(String authority) {
        int colon = authority.lastIndexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        if (!port.matches("[0-9]{0,5}") || (!port.isEmpty() && Integer.parseInt(port) > 65_535)) {
            return Optional.empty();
        }
        try {
            String name = IDN.toASCII(colon < 0 ? authority : authority.substring(0, colon)).toLowerCase(Locale.ROOT);
            boolean good = name.length() < 254 && HOST.matcher(name).matches();
            return good ? Optional.of(port.isEmpty() ? name : name + ":" + port) : Optional.empty();
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }

    private static boolean isSite(String host, String siteUrl) {
        int slashes = siteUrl.indexOf("://");
        return slashes > 0 && siteUrl.substring(slashes + 3).equalsIgnoreCase(host);
    }

    private static Optional<Address> mail(String written) {
        String to = written.contains("?") ? written.substring(0, written.indexOf('?')) : written;
        return MAIL.matcher(to).matches() ? Optional.of(new Address("mailto:" + to.replace("%", "%25"), "", to)) : Optional.empty();
    }

    /** Every character that may not stand in an address as its percent code, one "#" at most. */
    private static String encoded(String rest) {
        StringBuilder out = new StringBuilder(rest.length() + 16);
        boolean fragment = false;
        for (int i = 0; i < rest.length(); ) {
            int c = rest.codePointAt(i);
            if (c == '%' && isCode(rest, i)) {
                out.append('%');
            } else if (c == '#' && !fragment) {
                fragment = true;
                out.append('#');
            } else if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format("%%%02X", b));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isCode(String rest, int i) {
        return i + 2 < rest.length() && Character.digit(rest.charAt(i + 1), 16) >= 0
                && Character.digit(rest.charAt(i + 2), 16) >= 0 && rest.charAt(i + 1) < 0x80 && rest.charAt(i + 2) < 0x80;
    }
}
