package org.candour.writing.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintLetters;
import org.candour.complaints.ComplaintState;
import org.candour.complaints.Complaints;
import org.candour.complaints.Message;
import org.candour.complaints.Messages;
import org.candour.complaints.Outcome;
import org.candour.complaints.Step;
import org.candour.complaints.Steps;
import org.candour.complaints.notices.Course;
import org.candour.complaints.notices.Notice;
import org.candour.complaints.notices.Notices;
import org.candour.edge.Page;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.site.Head;
import org.candour.words.SafeHtml;
import org.candour.writing.Mistake;
import org.candour.writing.WritingWords;
import org.jspecify.annotations.Nullable;

/** What the holder of a report's key is shown: what became of it, our letters, and what they can still do. */
@Singleton
public class OwnReports {
    private final Complaints complaints;
    private final Notices notices;
    private final Steps steps;
    private final Messages messages;
    private final ComplaintLetters letters;
    private final NextSteps nextSteps;
    private final SiteSecret secret;
    private final ReportWords say;
    private final WritingWords writing;

    OwnReports(Complaints complaints, Notices notices, Steps steps, Messages messages, ComplaintLetters letters, NextSteps nextSteps,
            SiteSecret secret, ReportWords say, WritingWords writing) {
        this.complaints = complaints;
        this.notices = notices;
        this.steps = steps;
        this.messages = messages;
        this.letters = letters;
        this.nextSteps = nextSteps;
        this.secret = secret;
        this.say = say;
        this.writing = writing;
    }

    /** The page of that key as typed; none when no report lies under it. */
    public Optional<Page> page(String typed) {
        return page(typed, null, "", List.of());
    }

    /** Whether a report lies under that key as typed. */
    public boolean holds(String typed) {
        return of(typed).isPresent();
    }

    Optional<Page> page(String typed, @Nullable String done, String words, List<Mistake> mistakes) {
        return of(typed).map(complaint -> Page.html(page(ReturnKey.read(typed).orElseThrow(), complaint, done, words, mistakes).render())
                .status(mistakes.isEmpty() ? 200 : 422));
    }

    Optional<Complaint> of(String typed) {
        return ReturnKey.read(typed).map(this::digest).flatMap(complaints::ofKey);
    }

    String digest(ReturnKey key) {
        return secret.digest(key).hex();
    }

    private OwnPage page(ReturnKey key, Complaint complaint, @Nullable String done, String words, List<Mistake> mistakes) {
        String title = say.yours(complaint.kind().name());
        List<Step> all = steps.of(complaint.id());
        Optional<Notice> notice = notices.findByIdOptional(complaint.id());
        return new OwnPage(Head.leavable(mistakes.isEmpty() ? title : writing.error(title)), title, key.shown(), complaint,
                say.state(state(complaint, all, notice)), missing(complaint, notice), letters(complaint, all),
                messages.of(complaint.id()), done, words, mistakes);
    }

    /** The letters as they were sent, whose e-mail may have gone astray; the newest last. */
    private List<SafeHtml> letters(Complaint complaint, List<Step> all) {
        return Stream.concat(all.stream().filter(Step::isDone).map(Step::letter), Stream.of(letters.decided(complaint)))
                .filter(letter -> !letter.isEmpty()).toList();
    }

    /** What a notice lacks, as the desk sees it now; nothing once it is decided. */
    private List<String> missing(Complaint complaint, Optional<Notice> notice) {
        return notice.filter(one -> complaint.isOpen() && complaint.outcome().isEmpty()).map(one -> Stream.concat(
                nextSteps.missing(one.missing(complaint.words(), complaint.postId().isPresent())).stream(),
                Stream.of(one.foundMissing()).filter(said -> !said.isEmpty())).toList()).orElse(List.of());
    }

    private String state(Complaint complaint, List<Step> all, Optional<Notice> notice) {
        if (complaint.state() == ComplaintState.WITHDRAWN) {
            return complaint.state().name();
        }
        return complaint.outcome().map(Outcome::name).orElseGet(() -> complaint.isHiding() ? "HIDDEN"
                : notice.map(Notice::course).map(OwnReports::underWay).orElseGet(() -> all.stream().anyMatch(Step::isDone) ? "TAKEN_UP" : "OPEN"));
    }

    private static String underWay(Course course) {
        return switch (course) {
            case SAY_DEFECTIVE -> "DEFECTIVE";
            case ASK_POSTER -> "ASKED";
            case REMOVE -> "OPEN";
        };
    }

    /** @param words typed and not taken */
    @CheckedTemplate(basePath = "writing/reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnPage(Head head, String title, String key, Complaint complaint, String state, List<String> missing, List<SafeHtml> letters,
            List<Message> messages, @Nullable String done, String words, List<Mistake> mistakes) implements TemplateInstance {}
}
