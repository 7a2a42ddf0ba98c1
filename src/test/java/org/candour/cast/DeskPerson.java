package org.candour.cast;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.site.TheClock;
import org.candour.staff.DeskSessions;
import org.candour.staff.Invitations;
import org.candour.staff.OneTimeCode;
import org.candour.staff.Presence;
import org.candour.staff.Role;
import org.candour.staff.Token;

/** A keeper or moderator who came in through the real one-time link, with a real authenticator, and is signed in. */
public final class DeskPerson {
    public static final String COOKIE = "__Host-desk";
    public static final String PASSPHRASE = "lanterns under slow water";
    private static final Pattern SECRET = Pattern.compile("id=\"totp-secret\">([A-Z2-7]+)<");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<li>([0-9A-Z-]{19})</li>");
    private static final Pattern DECISION = Pattern.compile("action=\"(/desk/comments/\\d+/decision)\"");

    private static final Pattern CLAIM = Pattern.compile("action=\"(/desk/comments/(\\d+)/claim)\"");

    private final String name;
    private final String secret;
    private String cookie;

    private DeskPerson(String name, String secret, String cookie) {
        this.name = name;
        this.secret = secret;
        this.cookie = cookie;
    }

    /** A keeper, let in from the machine. */
    public static DeskPerson keeper() {
        return join(invitations().keeperLink(clock().now()));
    }

    /** A keeper who can read what is sealed to the desk: in a store where many came before, by a new key for everybody. */
    public static DeskPerson keeperWithKey() {
        DeskPerson keeper = keeper();
        keeper.post("/desk/account/key/renewal", "passphrase", PASSPHRASE).then().statusCode(303);
        return keeper;
    }

    /** A moderator, invited. */
    public static DeskPerson moderator() {
        return join(invitations().invite(Role.MODERATOR, clock().now()));
    }

    /** An editor, invited. */
    public static DeskPerson editor() {
        return join(invitations().invite(Role.EDITOR, clock().now()));
    }

    /** Whoever takes up the link with this token. */
    public static DeskPerson join(String token) {
        String page = Invitations.PATH + token;
        String name = "Heron " + Token.fresh().substring(0, 8);
        String secret = found(SECRET, given().get(page).then().statusCode(200).extract().asString());
        Response joined = takeUp(page, name, secret);
        if (joined.statusCode() == 422) {
            joined = takeUp(page, name, secret);
        }
        joined.then().statusCode(200);
        return new DeskPerson(name, secret, joined.getCookie(COOKIE));
    }

    /** With the code of the step before, so that the present one is left for signing in; at a step's very end it may be too old. */
    private static Response takeUp(String page, String name, String secret) {
        return given().contentType(ContentType.URLENC).formParams(Map.of("name", name, "passphrase", PASSPHRASE,
                "code", codeOf(secret, Duration.ofSeconds(-30)))).post(page);
    }

    /** Who the site takes them for, in the session they have; with a keeper's own key. */
    public Presence presence() {
        return CDI.current().select(DeskSessions.class).get().holder(cookie, clock().now()).orElseThrow();
    }

    /** Signs in with that passphrase and code. */
    public Response signIn(String passphrase, String code) {
        Response answer = given().redirects().follow(false).contentType(ContentType.URLENC)
                .formParams(Map.of("name", name, "passphrase", passphrase, "code", code)).post("/desk/sign-in");
        if (answer.statusCode() == 303) {
            this.cookie = answer.getCookie(COOKIE);
        }
        return answer;
    }

    /** The same person in the session they have now, whatever sign-in follows: another browser of theirs. */
    public DeskPerson inThisSession() {
        return new DeskPerson(name, secret, cookie);
    }

    /** Takes over the session a page has just begun. */
    public void holdsNow(Response answer) {
        this.cookie = answer.getCookie(COOKIE);
    }

    /** Ten new codes on paper. */
    public List<String> newRecoveryCodes() {
        String page = post("/desk/account/recovery-codes", "passphraseForCodes", PASSPHRASE).asString();
        return RECOVERY_CODE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    /** Signs in anew; the codes of joining and of two sign-ins within half a minute are different ones. */
    public Response signIn(int stepsFromNow) {
        return signIn(PASSPHRASE, code(stepsFromNow));
    }

    /** What the authenticator shows, or showed or will show that many steps of half a minute from now. */
    public String code(int stepsFromNow) {
        return codeOf(secret, Duration.ofSeconds(30L * stepsFromNow));
    }

    public String name() {
        return name;
    }

    /** The token in the cookie. */
    public String cookie() {
        return cookie;
    }

    /** What the forms of this session carry. */
    public String formToken() {
        return found(FORM_TOKEN, get("/desk/account").asString());
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** Sends a form of this session; fields and texts by turns. */
    public Response post(String path, String... form) {
        Map<String, String> fields = new HashMap<>(Map.of("formToken", formToken()));
        for (int i = 0; i < form.length; i += 2) {
            fields.put(form[i], form[i + 1]);
        }
        return sendForm(path, fields);
    }

    /** Sends a form as it came, token and all. */
    public Response sendForm(String path, Map<String, String> fields) {
        return request().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(fields).post(path);
    }

    /** Publishes a post now and returns its path, with the first slash. */
    public String publish(String title, String words) {
        Response answer = post("/desk/studio/new", "title", title, "words", words, "standfirst", "", "labels", "",
                "series", "", "number", "", "day", clock().today().toString(), "comments", "open", "step", "publish");
        answer.then().statusCode(303);
        return answer.getHeader("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("^/desk", "");
    }

    /** Decides everything that waits in the same way, whoever has it before them; returns how many decisions that took. */
    public int decideAll(String decision) {
        List<String> done = new ArrayList<>();
        for (Matcher next = DECISION.matcher(inFocus()); next.find(); next = DECISION.matcher(inFocus())) {
            post(next.group(1), "decision", decision).then().statusCode(303);
            done.add(next.group(1));
        }
        return done.size();
    }

    private String inFocus() {
        String page = get("/desk").asString();
        Matcher taken = CLAIM.matcher(page);
        if (!taken.find()) {
            return page;
        }
        post(taken.group(1)).then().statusCode(303);
        return get("/desk?item=" + taken.group(2)).asString();
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookie(new Cookie.Builder(COOKIE, cookie).build());
    }

    private static String codeOf(String secret, Duration away) {
        return new OneTimeCode(secret).at(clock().now().plus(away));
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("not on the page: " + pattern);
        }
        return matcher.group(1);
    }

    private static Invitations invitations() {
        return CDI.current().select(Invitations.class).get();
    }

    private static TheClock clock() {
        return CDI.current().select(TheClock.class).get();
    }
}
