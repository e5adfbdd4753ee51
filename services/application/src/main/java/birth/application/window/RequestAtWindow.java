package birth.application.window;

import birth.application.casefile.Timeline;
import birth.application.mandate.SignedPapers;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** An applicant's signed request: kept, shown to the family in its case's history, and named in the record of each act on it. */
@ApplicationScoped
class RequestAtWindow {

    private final FamilyAtCounter family;
    private final SignedPapers papers;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Caller caller;
    private final BusinessClock clock;

    RequestAtWindow(
            FamilyAtCounter family,
            SignedPapers papers,
            Timeline timeline,
            AuditTrail audit,
            Caller caller,
            BusinessClock clock) {
        this.family = family;
        this.papers = papers;
        this.timeline = timeline;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is done to a case on the paper. */
    enum Act {
        CHANGED,
        ADDED_TO,
        WITHDRAWN
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void take(String caseNo, UUID paper, String scan, LocalDate signedOn) {
        var file = family.held(caseNo);
        if (papers.keepRequest(paper, caseNo, signedOn, papers.read(scan, signedOn))) {
            file.changed(clock.instant());
            timeline.ofCase(file, clock.instant(), "REQUEST_SIGNED", "服务窗口已收下您签字的申请。");
        }
    }

    /** Answers the applicant's digest, in whose stead the window acts now. */
    @Transactional(Transactional.TxType.MANDATORY)
    String applicant(String caseNo, UUID paper, Act act) {
        var file = family.held(caseNo);
        if (!papers.isRequestOfToday(paper, caseNo)) {
            throw Refusal.conflict("REQUEST_NOT_SIGNED", "今天还没有收到申请人为这个办件签字的申请，请先请申请人签字并扫描，再办理。");
        }
        audit.record(caller.account(), "CASE_" + act + "_AT_WINDOW", caseNo, "SIGNED_PAPER:" + paper);
        return file.applicantDigest();
    }
}
