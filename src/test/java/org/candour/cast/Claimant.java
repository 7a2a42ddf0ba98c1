package org.candour.cast;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who reports or complains through the real form, without scripts and without an account. */
public final class Claimant {
    private final Map<String, String> said = new LinkedHashMap<>();
    private String key = "";

    private Claimant(String kind, String address) {
        said.put("kind", kind);
        said.put("address", address);
    }

    /** With something of that kind to say about that address. */
    public static Claimant with(String kind, String address) {
        return new Claimant(kind, address);
    }

    /** With a whole notice of complaint about it, whose name stays back. */
    public static Claimant notice(String address, String email) {
        return with("notice", address).says("words", "That I took the money. It says I am a thief.").says("complainant", "Pat Claimant " + email)
                .says("email", email).says("meaning", "That I steal from my office.").says("facts", "I never had the money.").says("consent", "no");
    }

    /** And says that in that field. */
    public Claimant says(String field, String text) {
        said.put(field, text);
        return this;
    }

    /** What the site answers to the form that was filled in. */
    public Answer check() {
        return post("/report", said);
    }

    /** Checks and sends; the site has it. */
    public Claimant send() {
        Map<String, String> form = checked();
        Answer received = post("/report", form);
        if (received.status() != 200 || !received.text().contains("It has reached us")) {
            throw new AssertionError(received.status() + " " + received.text());
        }
        return this;
    }

    /** The form of the check, ready to be sent. */
    public Map<String, String> checked() {
        Map<String, String> form = check().form("name=\"stamp\"");
        form.put("step", "send");
        key = form.get("returnKey");
        return form;
    }

    public String key() {
        return key;
    }

    /** What the key shows. */
    public Answer comesBack() {
        return post("/return", Map.of("returnKey", key));
    }

    /** Does that with the report; fields and texts by turns. */
    public Answer does(String act, String... fields) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("returnKey", key));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return post("/return/report/" + act, form);
    }

    /** Sends a form as it is. */
    public static Answer post(String path, Map<String, String> form) {
        return new Answer(given().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form).post(path));
    }
}
