package org.candour.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * An open index. Texts are put in and taken out by one at a time, and looked for by many at once. It holds of a text which
 * words stand where, so that their order can be guessed from it, but neither the text itself nor when it was put in: texts lie
 * in the order of their days and keys.
 */
public final class Index implements AutoCloseable {
    /** So many results can be leafed through; more are not counted. */
    public static final int MOST = 500;

    /** The two kinds of texts. */
    public static final String POST = "post";
    public static final String COMMENT = "comment";

    /** Raised when texts are taken apart in another way: an index of other rules is made anew. */
    private static final String RULES = "3";

    private static final String RULES_KEY = "rules";
    static final String VERSION = "version";
    static final String DAY = "day";

    private static final double BUFFER_MB = 16;
    private static final long PATIENCE_MS = 500;

    private static final FieldType WITH_PLACES = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_PLACES.freeze();
    }

    private final Language language = Language.ofWords();
    private final PrivateDirectory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Index(PrivateDirectory folder, IndexWriter writer, SearcherManager searchers) {
        this.folder = folder;
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Opens the index in that folder, or begins one.
     *
     * @throws Unusable when what is there is damaged or of other rules: then the folder is to be emptied
     */
    public static Index open(Path place) throws Unusable {
        Index index = null;
        try {
            PrivateDirectory folder = PrivateDirectory.at(place);
            IndexWriter writer = new IndexWriter(folder, settings());
            index = new Index(folder, writer, new SearcherManager(writer, null));
            index.requireSound();
            return index;
        } catch (IOException | RuntimeException damaged) {
            letGo(index);
            throw new Unusable(damaged);
        }
    }

    private static IndexWriterConfig settings() {
        ConcurrentMergeScheduler oneBeside = new ConcurrentMergeScheduler();
        oneBeside.setMaxMergesAndThreads(2, 1);
        return new IndexWriterConfig(Language.ofTexts()).setCodec(new Timeless()).setRAMBufferSizeMB(BUFFER_MB)
                .setMergeScheduler(oneBeside).setIndexSort(Finder.LATEST).setCommitOnClose(false);
    }

    /** Reads every byte once: the engine itself would notice a damaged one only when it comes to it. */
    private void requireSound() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            String rules = ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData().get(RULES_KEY);
            if (!RULES.equals(rules) && searcher.getIndexReader().maxDoc() > 0) {
                throw new IOException("other rules");
            }
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    private static void letGo(@Nullable Index index) {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException | RuntimeException gone) {
            // It could not be used, and is not going to be.
        }
    }

    /** An index cannot be read or written. */
    public static final class Unusable extends Exception {
        private Unusable(Exception cause) {
            super("the index cannot be used", cause);
        }
    }

    /** Puts texts in, each in the place of an earlier state of it. They are found from the next {@link #show} on. */
    public void put(Collection<Entry> entries) throws Unusable {
        attempt(() -> {
            for (Entry entry : entries) {
                writer.updateDocument(new Term(Question.ID, key(entry.id())), document(entry));
            }
        });
    }

    /** Takes texts out. */
    public void remove(Collection<Long> ids) throws Unusable {
        attempt(() -> writer.deleteDocuments(ids.stream().map(id -> new Term(Question.ID, key(id))).toArray(Term[]::new)));
    }

    /** What was put in and taken out counts from now on, and lies on the disk. */
    public void show() throws Unusable {
        attempt(() -> {
            writer.setLiveCommitData(Map.of(RULES_KEY, RULES).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    /** Brings all parts of it into one, in which everything is found sooner: for when very much was put in. */
    public void gather() throws Unusable {
        attempt(() -> writer.forceMerge(1));
    }

    /** Every text of that kind. */
    public Known known(String kind) throws Unusable {
        return known(new Term(Question.KIND, kind));
    }

    /** Every text of that kind that belongs to another. */
    public Known known(String kind, long of) throws Unusable {
        return known(new Term(Question.OF, kind + key(of)));
    }

    /** The same, of one day. */
    public Known known(String kind, long of, LocalDate day) throws Unusable {
        return known(new Term(Question.GROUP, group(kind, of, day)));
    }

    /** How many texts of that kind there are. */
    public int count(String kind) throws Unusable {
        int[] count = new int[1];
        attempt(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                count[0] = searcher.count(new TermQuery(new Term(Question.KIND, kind)));
            } finally {
                searchers.release(searcher);
            }
        });
        return count[0];
    }

    private Known known(Term term) throws Unusable {
        Pairs pairs = new Pairs();
        attempt(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                searcher.search(new TermQuery(term), pairs);
            } finally {
                searchers.release(searcher);
            }
        });
        return new Known(pairs.all.build().toArray());
    }

    /**
     * The words of a text as they are now.
     *
     * @param words so many characters of them at least, from the first; asked for only where something stands in them
     * @param asPutIn whether these are the very words that were put in
     */
    public record Text(IntFunction<String> words, boolean asPutIn) {

        /** One that is at hand. */
        public Text(String words, boolean asPutIn) {
            this(characters -> words, asPutIn);
        }
    }

    /** Tells the words of texts: of those that may be shown, and of no others. */
    public interface Texts extends Function<List<Hit>, Map<Long, Text>> {}

    /**
     * Looks for texts. Only those whose words are told are among the hits.
     *
     * @param from how many to pass over
     * @param most how many at most
     */
    public Found find(Sought sought, int from, int most, Texts texts) throws Unusable {
        try {
            IndexSearcher searcher = searcher();
            try {
                return new Finder(searcher, new Question(language, sought)).find(from, most, texts);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | UncheckedIOException damaged) {
            throw new Unusable(damaged);
        }
    }

    /** A searcher of its own for each question: none is remembered, and each has its time. */
    private IndexSearcher searcher() throws IOException {
        IndexSearcher shared = searchers.acquire();
        IndexSearcher own = new IndexSearcher(shared.getIndexReader());
        own.setQueryCache(null);
        own.setTimeout(new QueryTimeoutImpl(PATIENCE_MS));
        return own;
    }

    private Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField(Question.ID, key(entry.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(Question.ID, entry.id()));
        document.add(new StringField(Question.OF, entry.kind() + key(entry.of()), Field.Store.NO));
        document.add(new NumericDocValuesField(Question.OF, entry.of()));
        document.add(new StringField(Question.KIND, entry.kind(), Field.Store.NO));
        document.add(new NumericDocValuesField(Question.KIND, entry.kind().equals(POST) ? 0 : 1));
        document.add(new NumericDocValuesField(VERSION, entry.version()));
        document.add(new StringField(Question.GROUP, group(entry.kind(), entry.of(), entry.day()), Field.Store.NO));
        if (entry.day() != null) {
            document.add(new StringField(Question.YEAR, String.valueOf(entry.day().getYear()), Field.Store.NO));
            document.add(new NumericDocValuesField(DAY, entry.day().toEpochDay()));
        }
        entry.labels().forEach(label -> document.add(new StringField(Question.LABEL, label, Field.Store.NO)));
        if (entry.name() != null) {
            document.add(new StringField(Question.NAME, language.normalize(Question.NAME, entry.name().strip()), Field.Store.NO));
        }
        document.add(new TextField(Question.TITLE, entry.title(), Field.Store.NO));
        document.add(new TextField(Question.STANDFIRST, entry.standfirst(), Field.Store.NO));
        document.add(new Field(Question.WORDS, entry.words(), WITH_PLACES));
        return document;
    }

    private static String key(long id) {
        return Long.toString(id, Character.MAX_RADIX);
    }

    private static String group(String kind, long of, @Nullable LocalDate day) {
        return kind + key(of) + "/" + day;
    }

    private interface Act {
        void run() throws IOException;
    }

    private static void attempt(Act act) throws Unusable {
        try {
            act.run();
        } catch (IOException | UncheckedIOException | IllegalStateException | IndexOutOfBoundsException damaged) {
            throw new Unusable(damaged);
        }
    }

    @Override
    public void close() throws IOException {
        try (folder; writer; searchers) {
            // Whatever was not shown is not kept.
        }
    }

    /** Gathers which texts there are and in which state. */
    private static final class Pairs extends SimpleCollector {
        private final LongStream.Builder all = LongStream.builder();
        private NumericDocValues ids;
        private NumericDocValues versions;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = leaf.reader().getNumericDocValues(Question.ID);
            versions = leaf.reader().getNumericDocValues(VERSION);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (ids.advanceExact(doc) && versions.advanceExact(doc)) {
                all.add(ids.longValue()).add(versions.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
