package org.candour.cast;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;

/** The sentences of a message bundle, for tests of plain classes that need no site around them. */
public final class Said {
    private Said() {}

    /** Says what the bundle's interface says, with what it is given in its places. */
    public static <W> W by(Class<W> words) {
        return words.cast(Proxy.newProxyInstance(words.getClassLoader(), new Class<?>[] {words}, (proxy, method, given) -> {
            String sentence = method.getAnnotation(Message.class).value();
            Parameter[] places = method.getParameters();
            for (int i = 0; i < places.length; i++) {
                sentence = sentence.replace('{' + places[i].getName() + '}', String.valueOf(given[i]));
            }
            return sentence;
        }));
    }
}
