package org.candour.content;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.candour.comments.FiledComment;

/** Reads the text of a thread's file; a fault is named by its sentence's name. */
public final class ThreadsOfTests {
    private static final ContentWords SAY = (ContentWords) Proxy.newProxyInstance(ContentWords.class.getClassLoader(),
            new Class<?>[] {ContentWords.class}, (proxy, method, arguments) -> method.getName() + List.of(arguments == null ? new Object[0] : arguments));

    private ThreadsOfTests() {}

    /** @param numbers of the parts before */
    public static List<FiledComment> read(String text, Set<Integer> numbers) {
        return ThreadFile.read(SAY, ContentFile.of(SAY, "posts/2016/09/a-post.thread.yaml", text.getBytes(StandardCharsets.UTF_8)), numbers).comments();
    }
}
