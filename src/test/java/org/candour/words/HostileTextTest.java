package org.candour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.words.tree.AllowList;
import org.candour.words.tree.Element;
import org.candour.words.tree.Parsing;
import org.candour.words.tree.Unsanitised;
import org.junit.jupiter.api.Test;

/** Hostile text is only ever text: the parser's guard and the sanitiser each stand alone. */
class HostileTextTest {
    /** Dangerous by a link's address. */
    private static final List<String> ADDRESSES = List.of(
            "[a colleague said](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](<javascript:alert(1)>)",
            "[x][r]\n\n[r]: javascript:alert(1)",
            "[x](vbscript:msgbox(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
            "[x](&#106;avascript:alert(1))",
            "[x](&#x6A;&#x61;vascript:alert(1))",
            "[x](java&Tab;script:alert(1))",
            "[x](java&NewLine;script:alert(1))",
            "[x](javascript&colon;alert(1))",
            "<javascript:alert(1)>",
            "![x](javascript:alert(1))",
            "[x](file:///etc/passwd)",
            "[x](blob:https://blog.example/1)",
            "[x](ms-word:ofe|u|https://elsewhere.example/a.doc)",
            "[x](tel:+441632960961)");

    /** Dangerous as raw HTML. */
    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//elsewhere.example/a.js></SCRIPT>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<math><mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>",
            "<iframe src=\"https://elsewhere.example/\"></iframe>",
            "<object data=\"https://elsewhere.example/\"></object>",
            "<embed src=\"https://elsewhere.example/\">",
            "<form action=\"https://elsewhere.example/\"><input name=returnKey></form>",
            "<a href=\"#\" onclick=\"alert(1)\">Send</a>",
            "<a href=\"javascript:alert(1)\">Withdraw it now</a>",
            "<base href=\"https://elsewhere.example/\">",
            "<meta http-equiv=refresh content=\"0;url=https://elsewhere.example/\">",
            "<link rel=stylesheet href=\"https://elsewhere.example/a.css\">",
            "<style>body{display:none}</style>",
            "<p style=\"position:fixed;inset:0;background:url(https://elsewhere.example/)\">x</p>",
            "<b id=\"c12\" class=\"keeper\">Keeper</b>",
            "<video src=x onerror=alert(1)></video>",
            "<details open ontoggle=alert(1)>x</details>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "<template><img src=x onerror=alert(1)></template>",
            "<textarea autofocus onfocus=alert(1)></textarea>",
            "words <button formaction=\"javascript:alert(1)\">Publish</button> words",
            "x<!-- --!><img src=x onerror=alert(1)> -->",
            "<marquee onstart=alert(1)>x</marquee>",
            "<body onload=alert(1)>",
            "<a name=\"returnKey\">x</a><img name=\"cookie\" src=\"/media/x\" onload=alert(1)>",
            "> <blink onmouseover=alert(1)>x</blink>",
            "| a |\n|---|\n| <img src=x onerror=alert(1)> |");

    private static final Set<String> HARMLESS = Set.of("p", "br", "strong", "em", "del", "blockquote", "ul", "ol", "li",
            "pre", "code", "hr", "table", "thead", "tbody", "tr", "th", "td", "a", "h1", "h2", "h3", "h4", "h5", "h6",
            "sup", "div", "img", "wbr", "figure", "figcaption");
    private static final Set<String> HARMLESS_ATTRIBUTES = Set.of("href", "title", "start", "align", "alt", "src");

    @Test
    void with_both_walls_nothing_hostile_is_left() {
        assertEquals(List.of(), dangerous(all(), Parsing.comments()));
        assertEquals(List.of(), dangerous(all(), Parsing.posts()));
        assertTrue(all().size() >= 40);
    }

    @Test
    void the_sanitiser_alone_suffices() {
        assertEquals(List.of(), dangerous(all(), Parsing.comments(false, AllowList.COMMENT::tree)));
        assertEquals(List.of(), dangerous(all(), Parsing.posts(false, AllowList.POST::tree)));
    }

    @Test
    void the_escaping_alone_suffices_against_markup() {
        assertEquals(List.of(), dangerous(MARKUP, Parsing.comments(true, Unsanitised::tree)));
    }

    @Test
    void counter_proof_without_the_sanitiser_every_hostile_address_is_found() {
        assertEquals(ADDRESSES, dangerous(ADDRESSES, Parsing.comments(false, Unsanitised::tree)));
    }

    @Test
    void counter_proof_without_either_wall_all_hostile_markup_is_found() {
        assertEquals(MARKUP, dangerous(MARKUP, Parsing.comments(false, Unsanitised::tree)));
    }

    @Test
    void what_is_rendered_holds_no_hostile_element_and_keeps_the_words() {
        Markdown markdown = new Markdown();
        for (String payload : all()) {
            for (Rendered rendered : List.of(markdown.comment(payload, Citing.nothing()), markdown.post(payload, Citing.nothing()))) {
                Element again = Unsanitised.tree(rendered.html().toString());
                assertFalse(isDangerous(again, Set.of("rel", "class", "id", "tabindex", "role", "aria-label", "scope")),
                        () -> payload + " became " + rendered.html());
                assertFalse(rendered.plain(), payload);
            }
        }
        assertTrue(markdown.comment("<script>alert(1)</script>", Citing.nothing()).html().toString()
                .contains("&lt;script&gt;"));
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(ADDRESSES);
        all.addAll(MARKUP);
        return all;
    }

    private static List<String> dangerous(List<String> payloads, Parsing parsing) {
        return payloads.stream().filter(payload -> isDangerous(parsing.tree(payload).orElseThrow(), Set.of())).toList();
    }

    private static boolean isDangerous(Element root, Set<String> ours) {
        boolean[] found = {false};
        root.walk(element -> found[0] |= !HARMLESS.contains(element.name())
                || element.attributes().entrySet().stream().anyMatch(attribute ->
                        !(HARMLESS_ATTRIBUTES.contains(attribute.getKey()) || ours.contains(attribute.getKey()))
                                || !isHarmless(attribute.getKey(), attribute.getValue())));
        return found[0];
    }

    private static boolean isHarmless(String name, String value) {
        String address = value.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "href" -> !address.matches("[a-z][a-z0-9+.-]*:.*") || address.matches("(https?|mailto):.*");
            case "src" -> address.startsWith("/media/");
            default -> true;
        };
    }
}
