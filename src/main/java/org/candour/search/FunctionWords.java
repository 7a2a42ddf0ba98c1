package org.candour.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.IOUtils;

/**
 * The words of English that are in nearly every text, "the" and "about" among them: the 174 of the Snowball project's list,
 * without their endings as all words are compared.
 */
final class FunctionWords {
    static final CharArraySet ALL = read();

    private FunctionWords() {}

    private static CharArraySet read() {
        try {
            CharArraySet stems = new CharArraySet(200, false);
            for (Object word : WordlistLoader.getSnowballWordSet(IOUtils.getDecodingReader(
                    Objects.requireNonNull(SnowballFilter.class.getResourceAsStream("english_stop.txt")), StandardCharsets.UTF_8))) {
                stems.add(stem(new String((char[]) word)));
            }
            return CharArraySet.unmodifiableSet(stems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(String word) throws IOException {
        KeywordTokenizer whole = new KeywordTokenizer();
        whole.setReader(new StringReader(word));
        try (TokenStream stem = Language.stems(whole)) {
            stem.reset();
            stem.incrementToken();
            return stem.getAttribute(CharTermAttribute.class).toString();
        }
    }
}
