package org.candour.content;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.candour.posts.Arriving.Redirect;
import org.candour.words.Quotation;

/**
 * {@code redirects.yaml}: the addresses that posts once had, and the digests of those at which something was taken down.
 *
 * @param gone SHA-256 of each such path, in hexadecimal
 */
public record MovedFile(List<Redirect> redirects, List<String> gone) {
    /** Its name below the folder. */
    public static final String NAME = "redirects.yaml";

    private static final Pattern PATH = Pattern.compile(Quotation.PATH);
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST = 200;

    /**
     * Reads it.
     *
     * @throws Fault.Found when it is something else
     */
    public static MovedFile read(ContentWords say, ContentFile file) {
        Fields fields = Fields.read(say, file.text(), 0, Set.of("redirects", "gone"));
        List<Redirect> redirects = !fields.has("redirects") ? List.of()
                : fields.items("redirects", Set.of("from", "to")).stream().map(item -> new Redirect(path(say, item, "from"), path(say, item, "to"))).toList();
        return new MovedFile(redirects, fields.list("gone", LONGEST, digest -> {
            if (!DIGEST.matcher(digest).matches()) {
                throw new Fault.Found(fields.lineOf("gone"), say.notDigest());
            }
            return digest;
        }));
    }

    private static String path(ContentWords say, Fields item, String name) {
        UnaryOperator<String> path = typed -> typed.startsWith("/") ? typed.substring(1) : typed;
        return item.text(name, LONGEST).map(path).filter(one -> PATH.matcher(one).matches())
                .orElseThrow(() -> new Fault.Found(item.line(), say.notPath(name)));
    }
}
