import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A keeper who came in by the one-time link: takes one comment of the article down and puts it back, or answers a post. */
final class Keeper {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Browser browser;
    private final String formToken;
    private final String comment;

    private Keeper(Browser browser, String formToken, String comment) {
        this.browser = browser;
        this.formToken = formToken;
        this.comment = comment;
    }

    static Keeper join(Site site) throws Exception {
        Keeper keeper = join(site, Work.ARTICLE);
        String thread = Browser.words(keeper.browser.get("/desk" + Work.ARTICLE));
        return new Keeper(keeper.browser, keeper.formToken, Browser.found("id=\"c100\".*?(/desk/comments/\\d+)/removal", thread));
    }

    /** @param path of a post: its thread at the desk holds the token of every form there */
    static Keeper join(Site site, String path) throws Exception {
        Browser browser = new Browser(site.url());
        String link = site.keeperLink();
        String secret = Browser.found("id=\"totp-secret\">([A-Z2-7]+)<", Browser.words(browser.get(link)));
        HttpResponse<byte[]> joined = browser.post(link, Map.of("name", "Heron", "passphrase", "lanterns under slow water", "code", code(secret)));
        expect(200, joined);
        return new Keeper(browser, Browser.found("name=\"formToken\" value=\"([^\"]+)\"", Browser.words(browser.get("/desk" + path))), "");
    }

    /** The address at which a post is answered. */
    String answering(String path) throws Exception {
        return Browser.found("(/desk/posts/\\d+/answer)", Browser.words(browser.get("/desk" + path)));
    }

    /** Says something under a post; it is on the page at once. */
    void say(String answering, String words) throws IOException, InterruptedException {
        expect(303, browser.post(answering, Map.of("formToken", formToken, "words", words)));
    }

    void takeDown() throws IOException, InterruptedException {
        expect(303, browser.post(comment + "/removal", Map.of("formToken", formToken)));
    }

    void putBack() throws IOException, InterruptedException {
        expect(303, browser.post(comment + "/restoration", Map.of("formToken", formToken)));
    }

    private static void expect(int status, HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + "\n" + Browser.words(answer));
        }
    }

    /** What an authenticator shows now (RFC 6238). */
    private static String code(String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
        byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(Instant.now().getEpochSecond() / 30).array());
        int at = digest[digest.length - 1] & 15;
        return String.format("%06d", (ByteBuffer.wrap(digest, at, Integer.BYTES).getInt() & 0x7fffffff) % 1_000_000);
    }

    /** Five bits a letter (RFC 4648). */
    private static byte[] bytes(String secret) {
        byte[] bytes = new byte[secret.length() * 5 / 8];
        for (int i = 0; i < bytes.length * 8; i++) {
            int bit = LETTERS.indexOf(secret.charAt(i / 5)) >> (4 - i % 5) & 1;
            bytes[i / 8] |= (byte) (bit << (7 - i % 8));
        }
        return bytes;
    }
}
