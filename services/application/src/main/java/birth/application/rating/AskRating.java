package birth.application.rating;

import birth.application.casefile.CaseClosed;
import birth.application.casefile.CaseState;
import birth.application.casefile.Timeline;
import birth.kit.time.BusinessClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Asks a family once how its case was handled; never one that has lost a child (domain.md 3.6, A17), nor who withdrew. */
@ApplicationScoped
class AskRating {

    /** After the papers were packed. */
    private static final int LAST = 3000;

    private final Ratings ratings;
    private final Timeline timeline;
    private final BusinessClock clock;

    AskRating(Ratings ratings, Timeline timeline, BusinessClock clock) {
        this.ratings = ratings;
        this.timeline = timeline;
        this.clock = clock;
    }

    void onClosed(@Observes @Priority(LAST) CaseClosed closed) {
        var file = closed.file();
        if (file.isBereaved()
                || file.state() == CaseState.WITHDRAWN
                || ratings.findByIdOptional(file.caseNo()).isPresent()) {
            return;
        }
        ratings.persist(new Rating(file.caseNo(), clock.instant()));
        timeline.ofCase(file, clock.instant(), "RATING_ASKED", "请您评价本次办理，一件一评，可以匿名。");
    }
}
