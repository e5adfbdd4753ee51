package birth.application.mandate;

import birth.application.material.Upload;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.sealing.Sealing;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** What families sign with a pen: looked at when it is taken in, and kept sealed with who took it in. */
@ApplicationScoped
public class SignedPapers {

    /** Base64 of 5 MB. */
    public static final int MOST_LETTERS = 7_000_000;

    /** What was signed. */
    public enum Kind {
        /** The mother lets somebody come to the window in her stead. */
        AUTHORISATION,
        /** Privacy consent and declarations under the printed form. */
        DECLARATION,
        /** What the applicant asks of a case under way. */
        REQUEST
    }

    private final Upload upload;
    private final Rows rows;
    private final Sealing sealing;
    private final Caller caller;
    private final BusinessClock clock;

    SignedPapers(Upload upload, Rows rows, Sealing sealing, Caller caller, BusinessClock clock) {
        this.upload = upload;
        this.rows = rows;
        this.sealing = sealing;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 400 {@code SCAN_UNREADABLE}, 409 {@code SIGNED_TOMORROW} */
    public Scan read(String base64, LocalDate signedOn) {
        if (signedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.conflict("SIGNED_TOMORROW", "签字日期不能晚于今天。");
        }
        return Scan.of(base64, upload);
    }

    /** Answers the id under which the paper is kept. */
    public UUID keep(UUID draftId, Kind kind, LocalDate signedOn, Scan scan) {
        var id = UUID.randomUUID();
        insert(id, draftId, null, kind, signedOn, scan);
        return id;
    }

    /** Answers whether the paper is new; one that is kept under this id already stays. */
    public boolean keepRequest(UUID id, String caseNo, LocalDate signedOn, Scan scan) {
        return insert(id, null, caseNo, Kind.REQUEST, signedOn, scan);
    }

    /** Whether an applicant's request was taken in today: it speaks of this visit, and is no authority for later ones. */
    public boolean isRequestOfToday(UUID id, String caseNo) {
        return rows
                .read(
                        "select taken_at from signed_paper where id = ? and case_no = ? and kind = ?",
                        row -> row.getObject(1, OffsetDateTime.class),
                        id,
                        caseNo,
                        Kind.REQUEST.name())
                .stream()
                .map(taken -> taken.atZoneSameInstant(BusinessClock.ZONE).toLocalDate())
                .anyMatch(LocalDate.now(clock)::equals);
    }

    private boolean insert(UUID id, UUID draftId, String caseNo, Kind kind, LocalDate signedOn, Scan scan) {
        return rows.change(
                        "insert into signed_paper"
                                + " (id, draft_id, case_no, kind, signed_on, taken_by, taken_at, media_type, sealed)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                        id,
                        draftId,
                        caseNo,
                        kind.name(),
                        signedOn,
                        caller.account(),
                        clock.instant().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                        scan.mediaType(),
                        sealed(scan, id))
                == 1;
    }

    /** As it is kept in the row with this id. */
    public byte[] sealed(Scan scan, UUID id) {
        return sealing.seal(Base64.getEncoder().encodeToString(scan.bytes()), id.toString());
    }
}
