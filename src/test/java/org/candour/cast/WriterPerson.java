package org.candour.cast;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Somebody at a browser without scripts who writes comments through the real form. */
public final class WriterPerson {
    private final UnaryOperator<RequestSpecification> habits;

    private WriterPerson(UnaryOperator<RequestSpecification> habits) {
        this.habits = habits;
    }

    /** Somebody of whom nothing is known. */
    public static WriterPerson anybody() {
        return new WriterPerson(request -> request);
    }

    /** Somebody whose browser sends all that. */
    public static WriterPerson with(UnaryOperator<RequestSpecification> habits) {
        return new WriterPerson(habits);
    }

    /** Writes, looks at the preview, sends; returns the return key. */
    public String comment(String postPath, String words) {
        Answer preview = preview(postPath, Map.of("words", words, "step", "preview"));
        Map<String, String> form = preview.form("name=\"stamp\"");
        form.put("step", "send");
        Answer received = new Answer(request().formParams(form).post(postPath + "/comments"));
        if (received.status() != 200 || !received.text().contains("Your comment has reached us.")) {
            throw new AssertionError(received.status() + " " + received.text());
        }
        return form.get("returnKey");
    }

    /** What the site answers to these fields. */
    public Answer preview(String postPath, Map<String, String> fields) {
        return new Answer(request().formParams(fields).post(postPath + "/comments"));
    }

    /** Opens a page. */
    public Answer open(String path) {
        return new Answer(habits.apply(given()).get(path));
    }

    private RequestSpecification request() {
        return habits.apply(given()).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
