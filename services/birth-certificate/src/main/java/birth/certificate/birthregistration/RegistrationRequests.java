package birth.certificate.birthregistration;

import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What expecting mothers have asked of the townships; who asks is sealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegistrationRequests {

    private static final String COLUMNS = "select id, state, asked_at, document from registration_request ";

    private final Rows rows;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    RegistrationRequests(Rows rows, SealedDocuments documents, BusinessClock clock) {
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
    }

    enum State {
        OPEN,
        REGISTERED,
        DECLINED
    }

    /** Why the township does not register, for the mother to read. */
    record Declined(String reasonCode, String explanation) {}

    private record Content(ExpectedBirth birth, Declined declined) {}

    /** @param declined null unless it was */
    record Request(UUID id, State state, OffsetDateTime askedAt, ExpectedBirth birth, Declined declined) {

        void mustBeOpen() {
            if (state != State.OPEN) {
                throw Refusal.conflict(
                        "WRONG_STATE", "这份生育登记申请已经" + (state == State.REGISTERED ? "登记" : "答复不予登记") + "，请刷新后查看。");
            }
        }
    }

    /** False when there is one under this id. */
    boolean keep(UUID id, ExpectedBirth birth) {
        return rows.change(
                        "insert into registration_request (id, township, state, asked_at, document) values (?, ?, 'OPEN', ?, ?) on conflict do nothing",
                        id,
                        birth.township(),
                        OffsetDateTime.now(clock),
                        seal(id, new Content(birth, null)))
                == 1;
    }

    Optional<Request> find(UUID id) {
        return rows.read(COLUMNS + "where id = ?", this::request, id).stream().findFirst();
    }

    Optional<Request> locked(UUID id) {
        return rows.read(COLUMNS + "where id = ? for update", this::request, id).stream()
                .findFirst();
    }

    /** The longest waiting first, at most 200. */
    List<Request> openIn(Set<String> townships) {
        return rows.read(
                COLUMNS
                        + "where state = 'OPEN' and township = any (string_to_array(?, ',')) order by asked_at limit 200",
                this::request,
                String.join(",", townships));
    }

    void registered(Request request, String account) {
        decided(request, State.REGISTERED, null, account);
    }

    void declined(Request request, Declined why, String account) {
        decided(request, State.DECLINED, why, account);
    }

    private void decided(Request request, State state, Declined why, String account) {
        rows.change(
                "update registration_request set state = ?, decided_at = ?, decided_by = ?, document = ? where id = ?",
                state.name(),
                OffsetDateTime.now(clock),
                account,
                seal(request.id(), new Content(request.birth(), why)),
                request.id());
    }

    private byte[] seal(UUID id, Content content) {
        return documents.seal(content, id.toString());
    }

    private Request request(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var content = documents.open(row.getBytes("document"), id.toString(), Content.class);
        return new Request(
                id,
                State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class),
                content.birth(),
                content.declined());
    }
}
