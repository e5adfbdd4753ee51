package birth.certificate.birthregistration;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The registrations; who the parents are is sealed, and a keyed digest finds a mother's. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Registrations {

    private final Rows rows;
    private final Digests digests;
    private final SealedDocuments documents;

    Registrations(Rows rows, Digests digests, SealedDocuments documents) {
        this.rows = rows;
        this.digests = digests;
        this.documents = documents;
    }

    enum Kind {
        PRENATAL,
        LATE
    }

    /** @param deliveryRef null while the child is not born, or was born elsewhere */
    record Registration(
            UUID id, String registrationNo, Kind kind, String township, LocalDate registeredOn, String deliveryRef) {}

    /** Until the end of the transaction nobody else brings this mother's registrations and deliveries together. */
    void hold(String motherIdNo) {
        rows.read("select pg_advisory_xact_lock(hashtext(?))", row -> 1, digest(motherIdNo));
    }

    /**
     * False when this order of birth is registered for the mother.
     *
     * @param workItem null where it was asked for before the birth, outside any case
     */
    boolean keep(Registration registration, UUID workItem, Projection form, String account) {
        return rows.change(
                        """
                        insert into birth_registration (id, registration_no, work_item_id, township, kind, mother_digest, birth_order,
                            registered_on, registered_by, delivery_ref, document)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (mother_digest, birth_order) do nothing""",
                        registration.id(),
                        registration.registrationNo(),
                        workItem,
                        registration.township(),
                        registration.kind().name(),
                        digest(form.field("mother.idNo")),
                        birthOrder(form),
                        registration.registeredOn(),
                        account,
                        registration.deliveryRef(),
                        documents.seal(form.fields(), registration.id().toString()))
                == 1;
    }

    /** Who the parents are now. A mother who has another registration of this order is not found here a second time; the township clears that. */
    void revise(WorkItem item, Projection form) {
        rows.read(
                        "select id from birth_registration where work_item_id = ?",
                        row -> row.getObject(1, UUID.class),
                        item.id())
                .forEach(id -> rows.change(
                        """
                        update birth_registration r set document = ?, mother_digest = case when exists (
                            select 1 from birth_registration o where o.mother_digest = ? and o.birth_order = r.birth_order and o.id <> r.id)
                        then r.mother_digest else ? end where r.id = ?""",
                        documents.seal(form.fields(), id.toString()),
                        digest(form.field("mother.idNo")),
                        digest(form.field("mother.idNo")),
                        id));
    }

    boolean has(Projection form) {
        return !rows.read(
                        "select 1 from birth_registration where mother_digest = ? and birth_order = ?",
                        row -> 1,
                        digest(form.field("mother.idNo")),
                        birthOrder(form))
                .isEmpty();
    }

    Optional<Registration> find(UUID id) {
        return rows.read("select * from birth_registration where id = ?", Registrations::registration, id).stream()
                .findFirst();
    }

    /** The one that was asked for before this birth. */
    Optional<Registration> madeBefore(String deliveryRef) {
        return rows
                .read(
                        "select * from birth_registration where delivery_ref = ? and work_item_id is null",
                        Registrations::registration,
                        deliveryRef)
                .stream()
                .findFirst();
    }

    boolean isLinked(String deliveryRef) {
        return !rows.read("select 1 from birth_registration where delivery_ref = ?", row -> 1, deliveryRef)
                .isEmpty();
    }

    /** Ties the mother's latest registration that was made before the birth, not earlier than that day, to the delivery. */
    void link(String motherIdNo, LocalDate notBefore, String deliveryRef) {
        rows.change("""
                update birth_registration set delivery_ref = ? where delivery_ref is null and id = (
                    select id from birth_registration where mother_digest = ? and registered_on >= ? and delivery_ref is null
                    order by registered_on desc, birth_order desc limit 1)
                and not exists (select 1 from birth_registration where delivery_ref = ?)""", deliveryRef, digest(motherIdNo), notBefore, deliveryRef);
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                row.getObject("id", UUID.class),
                row.getString("registration_no"),
                Kind.valueOf(row.getString("kind")),
                row.getString("township"),
                row.getObject("registered_on", LocalDate.class),
                row.getString("delivery_ref"));
    }

    private static int birthOrder(Projection form) {
        return Integer.parseInt(form.field("child.birthOrder"));
    }

    private String digest(String motherIdNo) {
        return digests.of("identity-number", motherIdNo);
    }
}
