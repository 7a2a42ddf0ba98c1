package org.candour.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How words are compared: whatever their case and accents, and in English whatever their ending. Welsh, and every other
 * language, loses the same endings in the text and in the question, and is found.
 */
final class Language extends Analyzer {
    /** Longer ones are no words, and are cut into pieces of this length. */
    private static final int LONGEST_WORD = 60;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        words.setMaxTokenLength(LONGEST_WORD);
        return new TokenStreamComponents((Tokenizer) words, new PorterStemFilter(folded(new EnglishPossessiveFilter(words))));
    }

    /** For what is compared whole: a name. */
    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return folded(in);
    }

    private static TokenStream folded(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
