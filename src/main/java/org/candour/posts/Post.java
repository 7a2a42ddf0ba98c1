package org.candour.posts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.store.RandomId;
import org.candour.words.Markdown;
import org.candour.words.Rendered;
import org.candour.words.SafeHtml;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A post: the keeper's, a guest's, or one read from the content folder. Its words became HTML when they changed. */
@Entity
@Table(name = "posts")
public class Post {
    @Id
    private long id;

    private String path;
    private String title;
    private @Nullable String byline;
    private String standfirst;
    private String words;
    private SafeHtml html;
    private SafeHtml contents;

    @Column(name = "word_count")
    private int wordCount;

    @Column(name = "rules_version")
    private int rulesVersion;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "day_order")
    private int dayOrder;

    @Embedded
    private @Nullable Series series;

    @ElementCollection
    @CollectionTable(name = "post_labels", joinColumns = @JoinColumn(name = "post_id"))
    private List<Label> labels = new ArrayList<>();

    @Column(name = "comments_open")
    private boolean commentsOpen;

    private boolean slow;

    @Column(name = "lock_reason")
    private @Nullable String lockReason;

    @Enumerated(EnumType.STRING)
    private PostState state = PostState.DRAFT;

    @Column(name = "from_file")
    private @Nullable String fromFile;

    @Column(name = "file_hash")
    private @Nullable String fileHash;

    @Column(name = "thread_hash")
    private @Nullable String threadHash;

    private boolean touched;
    private boolean scheduled;

    /** Asked along with the post, so that the pages of all others need no question more. */
    @Formula("exists (select 1 from same_author s where s.post_id = id)")
    private boolean namesEarlier;

    @Version
    private int version;

    protected Post() {}

    /** A draft at that address. */
    public Post(String path, Edition edition, Rendered rendered) {
        this(RandomId.next(), path, edition, rendered);
    }

    /** The same under the number by which feeds know it already, where it comes from another site. */
    Post(long id, String path, Edition edition, Rendered rendered) {
        this.id = id;
        this.path = path;
        take(edition, rendered);
    }

    /** Puts it on the page, as the next of its day. */
    void publish(int orderOfDay) {
        this.state = PostState.PUBLISHED;
        this.dayOrder = orderOfDay;
        this.scheduled = false;
    }

    /** Lets a draft go out by itself on its day. */
    void schedule() {
        this.scheduled = state == PostState.DRAFT;
    }

    /** Gives it another number in its series. */
    void number(int next) {
        Series now = series().orElseThrow();
        this.series = new Series(now.slug(), now.name(), next);
    }

    /** Changes it at the desk: from now on its file neither overwrites nor revives it. */
    void edit(Edition edition, Rendered rendered) {
        take(edition, rendered);
        this.touched = true;
        this.scheduled = false;
    }

    /** Takes it down; its address answers that it is gone. */
    void withdraw() {
        this.state = PostState.WITHDRAWN;
        this.touched = true;
    }

    /** Its writer takes it back: gone, and its words with it. */
    void takeBack() {
        withdraw();
        this.title = "";
        this.byline = null;
        this.standfirst = "";
        this.words = "";
        this.html = SafeHtml.EMPTY;
        this.contents = SafeHtml.EMPTY;
        this.wordCount = 0;
        this.labels.clear();
    }

    /** True when its writer took it back: nothing of it is left to bring out again. */
    public boolean takenBack() {
        return state == PostState.WITHDRAWN && words.isEmpty();
    }

    /** Opens or closes its thread. */
    void openComments(boolean open) {
        this.commentsOpen = open;
        this.touched = true;
    }

    /** Lets its comments out once a day, or as they come. */
    void slow(boolean onceADay) {
        this.slow = onceADay;
    }

    /** Nothing comes out under it until it is unlocked, whatever its file or its editor says of comments. */
    void lock(String reason) {
        this.lockReason = reason;
    }

    /** It is as it was before. */
    void unlock() {
        this.lockReason = null;
    }

    /** Takes no more answers, because a newer post brings it back; for its file it is as before. */
    void passOn() {
        this.commentsOpen = false;
    }

    void moveTo(String newPath) {
        this.path = newPath;
    }

    /** Takes what its file says, remembering the file. */
    void readFrom(String file, String hash, Edition edition, Rendered rendered) {
        take(edition, rendered);
        this.fromFile = file;
        this.fileHash = hash;
    }

    /** Takes what the system it came from says of it now. */
    void bring(Edition edition, Rendered rendered) {
        take(edition, rendered);
    }

    /** Remembers that the file was seen, without taking what it says. */
    void seen(String hash) {
        this.fileHash = hash;
    }

    /** The keeper prefers its file again. */
    void untouch() {
        this.touched = false;
    }

    void threadRead(@Nullable String hash) {
        this.threadHash = hash;
    }

    /** Lets go of its file: it stays as it is, whatever becomes of the folder. */
    void forgetFile() {
        this.fromFile = null;
        this.fileHash = null;
    }

    /** The same words under newer rules. */
    void renderAgain(Rendered rendered) {
        wear(rendered);
    }

    private void take(Edition edition, Rendered rendered) {
        this.title = edition.title();
        this.byline = edition.byline();
        this.standfirst = edition.standfirst();
        this.words = edition.words();
        this.onDay = edition.day();
        this.series = edition.series();
        this.commentsOpen = edition.commentsOpen();
        Boolean slowly = edition.slow();
        this.slow = slowly == null ? slow : slowly;
        if (!labels().equals(sorted(edition.labels()))) {
            this.labels.clear();
            this.labels.addAll(edition.labels());
        }
        wear(rendered);
    }

    private void wear(Rendered rendered) {
        this.html = rendered.html();
        this.contents = rendered.contents();
        this.wordCount = rendered.wordCount();
        this.rulesVersion = Markdown.RULES;
    }

    private static List<Label> sorted(List<Label> labels) {
        return labels.stream().sorted(Comparator.comparing(Label::slug)).toList();
    }

    /** The post as its keeper would change it. */
    public Edition edition() {
        return new Edition(title, byline, standfirst, words, onDay, series, labels(), commentsOpen, slow);
    }

    public long id() {
        return id;
    }

    /** Its address without the first slash: {@code 2016/09/relationships-matter}. */
    public String path() {
        return path;
    }

    /** Whether it is a topic: it keeps that kind of address, on whatever day it stands. */
    public boolean topic() {
        return PostPath.leadsToTopic(path);
    }

    /** The path it would have with that slug on that day. */
    public String pathWith(Slug slug, LocalDate day) {
        boolean stays = slug().equals(slug.text()) && (topic() || onDay.equals(day));
        return stays ? path : topic() ? PostPath.ofTopic(slug) : PostPath.on(day, slug);
    }

    /** The last part of its address. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Its title; of one that its writer took back only the address is left to call it by. */
    public String title() {
        return title.isEmpty() ? "/" + path : title;
    }

    public Optional<String> byline() {
        return Optional.ofNullable(byline);
    }

    public String standfirst() {
        return standfirst;
    }

    /** Its Markdown. */
    public String words() {
        return words;
    }

    public SafeHtml html() {
        return html;
    }

    /** Links to its headings; empty for a short post. */
    public SafeHtml contents() {
        return contents;
    }

    public int wordCount() {
        return wordCount;
    }

    /** True when it was rendered under older rules than the present ones. */
    public boolean renderedByOlderRules() {
        return rulesVersion != Markdown.RULES;
    }

    public LocalDate day() {
        return onDay;
    }

    public int dayOrder() {
        return dayOrder;
    }

    public Optional<Series> series() {
        return Optional.ofNullable(series).filter(s -> s.slug() != null);
    }

    /** Its labels in the order of their addresses. */
    public List<Label> labels() {
        return sorted(labels);
    }

    public boolean commentsOpen() {
        return commentsOpen && lockReason == null && state == PostState.PUBLISHED;
    }

    /** Whether its thread would take comments, were it not locked. */
    public boolean threadOpen() {
        return commentsOpen;
    }

    /** Why a moderator locked it, as readers are told; none where it is not locked. */
    public Optional<String> lockReason() {
        return Optional.ofNullable(lockReason);
    }

    /** Whether its comments come out once a day only. */
    public boolean slow() {
        return slow;
    }

    public PostState state() {
        return state;
    }

    public boolean published() {
        return state == PostState.PUBLISHED;
    }

    /** True for a draft that goes out by itself on its day. */
    public boolean scheduled() {
        return scheduled;
    }

    /** Whether its page names earlier posts of its author; which they are {@link Titles#namedBy} tells. */
    public boolean namesEarlier() {
        return namesEarlier;
    }

    /** True when it was edited, redacted or withdrawn at the desk. */
    public boolean touched() {
        return touched;
    }

    public Optional<String> fromFile() {
        return Optional.ofNullable(fromFile);
    }

    public Optional<String> fileHash() {
        return Optional.ofNullable(fileHash);
    }

    public Optional<String> threadHash() {
        return Optional.ofNullable(threadHash);
    }

    /** Which state of the post this is; an edit of another state is refused. */
    public int version() {
        return version;
    }
}
