package org.candour.cast;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a writer without scripts has it before them: its text, and the fields their browser would send back. */
public record Answer(int status, String html, Response response) {

    public Answer(Response response) {
        this(response.statusCode(), response.body().asString(), response);
    }

    /** What the first form with that mark would send; its submit button included. */
    public Map<String, String> form(String mark) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher forms = Pattern.compile("<form .*?</form>", Pattern.DOTALL).matcher(html);
        while (forms.find()) {
            if (forms.group().contains(mark)) {
                fill(fields, forms.group());
                return fields;
            }
        }
        throw new AssertionError("no form with " + mark + " in " + html);
    }

    private static void fill(Map<String, String> fields, String form) {
        Matcher inputs = Pattern.compile("<(?:input|button)\\b[^>]*>").matcher(form);
        while (inputs.find()) {
            String tag = inputs.group();
            boolean unticked = tag.contains("type=\"checkbox\"") && !tag.contains(" checked");
            if (tag.contains(" name=") && !unticked) {
                fields.putIfAbsent(attribute(tag, "name"), attribute(tag, "value"));
            }
        }
        Matcher box = Pattern.compile("<textarea\\b([^>]*)>\\n?(.*?)</textarea>", Pattern.DOTALL).matcher(form);
        while (box.find()) {
            fields.put(attribute(box.group(1), "name"), unescaped(box.group(2)));
        }
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? unescaped(value.group(1)) : "";
    }

    /** What stands in the first box of the page. */
    public String box() {
        Matcher box = Pattern.compile("<textarea\\b[^>]*>\\n?(.*?)</textarea>", Pattern.DOTALL).matcher(html);
        if (!box.find()) {
            throw new AssertionError("no box in " + html);
        }
        return unescaped(box.group(1));
    }

    /** The page's words without markup. */
    public String text() {
        return unescaped(html.replaceAll("(?s)<head>.*?</head>", "").replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
