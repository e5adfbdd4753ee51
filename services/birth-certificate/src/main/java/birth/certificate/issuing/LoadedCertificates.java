package birth.certificate.issuing;

import birth.casework.desk.Result;
import birth.casework.item.WorkItem;
import birth.certificate.stock.BlankNumber;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Certificates of other institutions, as the national register told them: not issued again, but used as they are (domain.md 2.2 E04). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LoadedCertificates {

    /** The check of an item whose birth has a certificate of another institution. */
    static final String CERTIFICATE_ELSEWHERE = "CERTIFICATE_ELSEWHERE";

    private final Rows rows;

    LoadedCertificates(Rows rows) {
        this.rows = rows;
    }

    /** The register's last word on the item's birth counts. */
    void keep(WorkItem item, BlankNumber number, String issuer) {
        rows.change("""
                insert into loaded_certificate (id, work_item_id, number, issuer) values (?, ?, ?, ?)
                on conflict (work_item_id) do update set number = excluded.number, issuer = excluded.issuer""", UUID.randomUUID(), item.id(), number.text(), issuer);
    }

    Optional<UUID> of(WorkItem item) {
        return rows
                .read(
                        "select id from loaded_certificate where work_item_id = ?",
                        row -> row.getObject(1, UUID.class),
                        item.id())
                .stream()
                .findFirst();
    }

    public boolean isOf(String deliveryRef, int pluralIndex) {
        return !rows.read(
                        "select 1 from loaded_certificate l join work_item i on i.id = l.work_item_id where i.delivery_ref = ? and i.plural_index = ?",
                        row -> 1,
                        deliveryRef,
                        pluralIndex)
                .isEmpty();
    }

    /** The police ask its issuer once more before they register the child; who lost it goes to that issuer. */
    Optional<Result> result(UUID id) {
        return rows
                .read(
                        "select number, issuer from loaded_certificate where id = ?",
                        row -> new Result(
                                id,
                                "B",
                                Map.of(
                                        "cert.no",
                                        row.getString(1),
                                        "cert.issuer",
                                        row.getString(2),
                                        "cert.editionStatus",
                                        "VALID",
                                        "cert.origin",
                                        "ELSEWHERE")),
                        id)
                .stream()
                .findFirst();
    }
}
