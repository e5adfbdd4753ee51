package birth.application.consent;

import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Who agreed to which words, when, how and until when: kept with the case, word for word (domain.md 1.5 fields 74, 77, 78). */
@ApplicationScoped
public class AgreedTexts {

    /** In whose name; persons are not named here. */
    public enum Who {
        APPLICANT,
        OTHER_PARENT
    }

    private final ConsentTexts texts;
    private final Rows rows;
    private final BusinessClock clock;

    AgreedTexts(ConsentTexts texts, Rows rows, BusinessClock clock) {
        this.texts = texts;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param until empty when it does not end by itself */
    record Agreed(
            Who who,
            ConsentText text,
            String method,
            Instant agreedAt,
            Optional<Instant> until,
            Optional<Instant> revokedAt) {}

    /** In the transaction in which the case is opened: the words in force on that day. */
    public void declared(String caseNo, List<String> keys, ConsentMethod method) {
        keys.forEach(key -> agree(caseNo, Who.APPLICANT, key, method, null));
    }

    void authorised(String caseNo, ConsentMethod method, Duration validity) {
        agree(
                caseNo,
                Who.OTHER_PARENT,
                ConsentTexts.AUTHORISATION,
                method,
                clock.instant().plus(validity));
    }

    void revoked(String caseNo) {
        rows.change(
                "update agreed_text set revoked_at = ? where case_no = ? and who = ? and revoked_at is null",
                moment(clock.instant()),
                caseNo,
                Who.OTHER_PARENT.name());
    }

    List<Agreed> of(String caseNo) {
        return rows.read("""
                select a.who, a.key, t.version, a.hash, t.title, t.text, a.method, a.agreed_at, a.until, a.revoked_at
                from agreed_text a join consent_text t on t.hash = a.hash where a.case_no = ? order by a.agreed_at, a.key""", AgreedTexts::agreed, caseNo);
    }

    private void agree(String caseNo, Who who, String key, ConsentMethod method, Instant until) {
        var text = texts.find(key, LocalDate.now(clock)).orElseThrow();
        rows.change(
                "insert into consent_text (hash, key, version, title, text) values (?, ?, ?, ?, ?) on conflict do nothing",
                text.hash(),
                text.key(),
                text.version(),
                text.title(),
                text.text());
        rows.change("""
                insert into agreed_text (case_no, who, key, hash, method, agreed_at, until) values (?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""", caseNo, who.name(), key, text.hash(), method.proof(), moment(clock.instant()), moment(until));
    }

    private static Agreed agreed(ResultSet row) throws SQLException {
        return new Agreed(
                Who.valueOf(row.getString(1)),
                new ConsentText(row.getString(2), row.getInt(3), row.getString(4), row.getString(5), row.getString(6)),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(9, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject(10, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime moment(Instant at) {
        return at == null ? null : at.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
