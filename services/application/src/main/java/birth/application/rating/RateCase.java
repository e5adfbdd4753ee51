package birth.application.rating;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.Timeline;
import birth.application.rating.RatingResource.RatingView;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A family rates its case, or says that it needs help; a bad rating and a complaint become a task of supervision. */
@ApplicationScoped
public class RateCase {

    private final CaseFiles files;
    private final Ratings ratings;
    private final RatingTasks tasks;
    private final Timeline timeline;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    RateCase(
            CaseFiles files,
            Ratings ratings,
            RatingTasks tasks,
            Timeline timeline,
            SealedDocuments documents,
            BusinessClock clock) {
        this.files = files;
        this.ratings = ratings;
        this.tasks = tasks;
        this.timeline = timeline;
        this.documents = documents;
        this.clock = clock;
    }

    /** Who speaks: by digest to find the case, by reference to be called back. */
    public record Speaker(String digest, String ref) {}

    public record Opinion(int grade, String text, boolean anonymous) {}

    /** The same opinion again changes nothing; another one is refused: one case, one rating. */
    @Transactional
    public RatingView rate(Speaker speaker, String caseNo, Opinion opinion) {
        var file = files.lockedBy(speaker.digest(), caseNo);
        var rating = ratings.findByIdOptional(caseNo)
                .orElseThrow(() -> Refusal.conflict("RATING_NOT_ASKED", "这个办件目前不需要评价；有意见请通过“投诉与求助”告诉我们。"));
        if (rating.isGiven()) {
            refuseAnother(rating, opinion);
        } else {
            take(file, rating, opinion, speaker.ref());
        }
        return view(rating);
    }

    private void take(CaseFile file, Rating rating, Opinion opinion, String speakerRef) {
        var ref = opinion.anonymous() ? null : speakerRef;
        rating.give(
                opinion.grade(),
                ref,
                opinion.text() == null ? null : documents.seal(opinion.text(), file.caseNo()),
                clock.instant());
        var text = "已收到您的评价。";
        if (Rating.isBad(opinion.grade())) {
            var task = tasks.open(RatingTask.Kind.RATING, file.caseNo(), opinion.grade(), opinion.text(), ref);
            text += ref == null
                    ? "我们将核实并在" + task.mendDue() + "前整改。"
                    : "我们将在" + task.contactDue() + "前与您联系，" + task.mendDue() + "前整改并回访。";
        }
        tell(file, "RATED", text);
    }

    private void refuseAnother(Rating rating, Opinion opinion) {
        if (rating.grade() != opinion.grade()
                || rating.isAnonymous() != opinion.anonymous()
                || !Objects.equals(text(rating).orElse(null), opinion.text())) {
            throw Refusal.conflict("ALREADY_RATED", "这个办件已经评价过，一件只评一次。");
        }
    }

    @Transactional
    public RatingView show(String digest, String caseNo) {
        files.seenBy(digest, caseNo);
        return ratings.findByIdOptional(caseNo)
                .map(this::view)
                .orElseThrow(() -> Refusal.unknown("RATING_NOT_ASKED", "这个办件目前不需要评价。"));
    }

    private RatingView view(Rating rating) {
        return new RatingView(
                rating.grade(),
                text(rating).orElse(null),
                rating.isAnonymous(),
                rating.isGiven() ? rating.ratedAt().atZone(BusinessClock.ZONE).toOffsetDateTime() : null);
    }

    private Optional<String> text(Rating rating) {
        return rating.sealed().map(document -> documents.open(document, rating.caseNo(), String.class));
    }

    /** {@code fresh} is false when the same words are already being dealt with. */
    record Complaint(RatingTask task, boolean fresh) {}

    @Transactional
    Complaint complain(Speaker speaker, String caseNo, String text) {
        var file = files.lockedBy(speaker.digest(), caseNo);
        var same = tasks.ofCase(caseNo, RatingTask.Kind.COMPLAINT).stream()
                .filter(task -> !task.isClosed())
                .filter(task -> tasks.text(task).filter(text::equals).isPresent())
                .findFirst();
        if (same.isPresent()) {
            return new Complaint(same.get(), false);
        }
        var task = tasks.open(RatingTask.Kind.COMPLAINT, caseNo, null, text, speaker.ref());
        tell(file, "COMPLAINT_TAKEN", "已收到您的投诉或求助（" + task.number() + "），将在" + task.contactDue() + "前与您联系。");
        return new Complaint(task, true);
    }

    @Transactional
    List<RatingTask> complaints(Speaker speaker, String caseNo) {
        files.seenBy(speaker.digest(), caseNo);
        return tasks.ofCase(caseNo, RatingTask.Kind.COMPLAINT);
    }

    private void tell(CaseFile file, String code, String text) {
        file.changed(clock.instant());
        timeline.ofCase(file, clock.instant(), code, text);
    }
}
