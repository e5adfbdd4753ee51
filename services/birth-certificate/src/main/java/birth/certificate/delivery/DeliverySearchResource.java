package birth.certificate.delivery;

import birth.casework.desk.Purpose;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A parent stands at the ward's counter: her delivery is found again, to take down what she signs or to tell of a death. */
@Path("/deliveries/search")
public class DeliverySearchResource {

    private final OwnDeliveries own;
    private final DeliveryRecords records;
    private final Deaths deaths;
    private final Statements statements;
    private final AuditTrail audit;
    private final Caller caller;

    DeliverySearchResource(
            OwnDeliveries own,
            DeliveryRecords records,
            Deaths deaths,
            Statements statements,
            AuditTrail audit,
            Caller caller) {
        this.own = own;
        this.records = records;
        this.deaths = deaths;
        this.statements = statements;
        this.audit = audit;
        this.caller = caller;
    }

    /** One whole number; in the body, since it stands for a person. */
    public record DeliverySearchRequest(
            @Pattern(regexp = "[A-Z0-9]{5,20}", message = "请按母亲证件逐位核对，字母用大写")
            String motherIdNo,

            @Pattern(regexp = "[A-Za-z0-9_-]{1,20}", message = "住院号由字母和数字组成，请与病历核对")
            String inpatientNo,

            @NotNull(message = "请选择查询的目的") Purpose purpose) {

        @AssertTrue(message = "请填写母亲证件号码或住院号中的一项")
        boolean isOne() {
            return (motherIdNo == null) != (inpatientNo == null);
        }
    }

    /** Masked; what else the record holds is read nowhere but where it is needed. */
    public record FoundDelivery(
            String deliveryRef,
            DeliveryOutline delivery,
            Instant recordedAt,
            List<FoundChild> children,
            List<Statements.Signed> statements) {}

    /** @param diedOn null while the child lives as far as the ward has told */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FoundChild(
            int pluralIndex, String outcome, String sex, OffsetDateTime birthDateTime, LocalDate diedOn) {}

    /** Equality only, within the caller's own institution, recorded with its purpose; of another hospital's record the answer is empty. */
    @POST
    @RolesAllowed("hospital")
    @Transactional
    public List<FoundDelivery> search(@Valid @NotNull DeliverySearchRequest request) {
        var purpose = request.purpose().name();
        var byMother = request.motherIdNo() != null;
        audit.record(caller.account(), byMother ? "SEARCHED_BY_MOTHER" : "SEARCHED_BY_INPATIENT_NO", "search", purpose);
        var found = byMother ? own.ofMother(request.motherIdNo()) : own.ofInpatient(request.inpatientNo());
        found.forEach(record -> audit.record(caller.account(), "SEARCH_FOUND", record.deliveryRef(), purpose));
        return found.stream().map(this::shown).toList();
    }

    private FoundDelivery shown(DeliveryRecord record) {
        var ref = record.deliveryRef();
        var delivery = records.open(record);
        var children = delivery.children().stream()
                .map(child -> new FoundChild(
                        child.pluralIndex(),
                        child.outcome(),
                        child.sex(),
                        OffsetDateTime.parse(child.birthDateTime()),
                        deaths.on(ref, child.pluralIndex()).orElse(null)))
                .toList();
        return new FoundDelivery(
                ref, DeliveryOutline.of(delivery), record.recordedAt(), children, statements.signed(ref));
    }
}
