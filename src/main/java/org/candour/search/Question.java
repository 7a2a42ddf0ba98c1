package org.candour.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody looks for, as the engine is asked. Any text makes a question: whatever is no quotation mark, minus or bar in
 * the right place is a word like any other. Nothing in it can ask for what takes long: no word may begin or end open.
 */
final class Question {
    static final String ID = "id";
    static final String OF = "of";
    static final String GROUP = "group";
    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String LABEL = "label";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String STANDFIRST = "standfirst";
    static final String WORDS = "words";

    /** The fields that hold words. */
    static final List<String> FIELDS = List.of(WORDS, TITLE, STANDFIRST);

    private static final Map<String, Float> WEIGHTS = Map.of(TITLE, 6f, STANDFIRST, 2f, WORDS, 1f);
    private static final int SYNTAX = SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.OR_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR;

    /** A word as it is spelt counts so much more than one that is nearly it. */
    private static final float SPELT_SO = 10;

    private final Language language;
    private final Sought sought;

    Question(Language language, Sought sought) {
        this.language = language;
        this.sought = sought;
    }

    boolean hasWords() {
        return !sought.words().isBlank();
    }

    /** The words as they are spelt. */
    Query exact() {
        return hasWords() ? parsed(new Parser(language)) : new MatchAllDocsQuery();
    }

    /** The same, and words that are nearly the same, which rank lower. */
    Query tolerant(Neighbours neighbours) {
        return parsed(new Tolerant(language, neighbours));
    }

    private Query parsed(SimpleQueryParser parser) {
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(sought.words());
    }

    /** Those of what these words find that pass the filters. */
    Query filtered(Query words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (sought.year() != null) {
            all.add(new TermQuery(new Term(YEAR, sought.year().toString())), Occur.FILTER);
        }
        if (sought.label() != null) {
            all.add(new TermQuery(new Term(LABEL, sought.label())), Occur.FILTER);
        }
        if (sought.kind() != null) {
            all.add(new TermQuery(new Term(KIND, sought.kind())), Occur.FILTER);
        }
        if (sought.name() != null) {
            all.add(new TermQuery(new Term(NAME, language.normalize(NAME, sought.name().strip()))), Occur.FILTER);
        }
        return all.build();
    }

    /** Takes a phrase apart in another way than words: by pairs. */
    private static class Parser extends SimpleQueryParser {
        private static final Language PHRASES = Language.ofPhrases();

        private Parser(Language language) {
            super(language, WEIGHTS, SYNTAX);
        }

        @Override
        protected Query newPhraseQuery(String text, int slop) {
            Analyzer words = getAnalyzer();
            setAnalyzer(PHRASES);
            try {
                return super.newPhraseQuery(text, slop);
            } finally {
                setAnalyzer(words);
            }
        }
    }

    /** Takes a word for its neighbours as well; not a pair, which is a phrase. */
    private static final class Tolerant extends Parser {
        private final Neighbours neighbours;

        private Tolerant(Language language, Neighbours neighbours) {
            super(language);
            this.neighbours = neighbours;
        }

        @Override
        protected Query newTermQuery(Term term, float boost) {
            Query word = super.newTermQuery(term, boost);
            List<Term> near = term.text().contains(Language.BETWEEN) ? List.of() : neighbours.of(term);
            if (near.isEmpty()) {
                return word;
            }
            BooleanQuery.Builder any = new BooleanQuery.Builder().add(word, Occur.SHOULD);
            near.forEach(one -> any.add(new BoostQuery(super.newTermQuery(one, boost), 1 / SPELT_SO), Occur.SHOULD));
            return any.build();
        }
    }
}
