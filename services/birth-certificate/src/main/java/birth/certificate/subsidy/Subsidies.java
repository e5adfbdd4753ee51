package birth.certificate.subsidy;

import birth.casework.item.WorkItem;
import birth.certificate.subsidy.domain.SubsidyPlan;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The subsidies granted: one a child, found by a keyed digest of its ID number. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Subsidies {

    private final Rows rows;
    private final Digests digests;
    private final SealedDocuments documents;

    Subsidies(Rows rows, Digests digests, SealedDocuments documents) {
        this.rows = rows;
        this.digests = digests;
        this.documents = documents;
    }

    record Subsidy(
            UUID id, UUID workItemId, String deliveryRef, int pluralIndex, LocalDate grantedOn, SubsidyPlan plan) {}

    /** False when the child has one. */
    boolean keep(Subsidy subsidy, WorkItem item, Map<String, String> form, String account) {
        var fresh = rows.change(
                        """
                        insert into childcare_subsidy (id, work_item_id, child_digest, delivery_ref, plural_index, county,
                            granted_on, granted_by, document)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (child_digest) do nothing""",
                        subsidy.id(),
                        item.id(),
                        digests.of("identity-number", form.get("child.idNo")),
                        item.deliveryRef(),
                        item.pluralIndex(),
                        item.unit(),
                        subsidy.grantedOn(),
                        account,
                        documents.seal(form, subsidy.id().toString()))
                == 1;
        if (fresh) {
            keepPlan(subsidy.id(), subsidy.plan());
        }
        return fresh;
    }

    /** Whom the item's subsidy is for, as it is now. */
    void revise(WorkItem item, Map<String, String> form) {
        list("work_item_id = ?", item.id())
                .forEach(granted -> rows.change(
                        "update childcare_subsidy set document = ? where id = ?",
                        documents.seal(form, granted.id().toString()),
                        granted.id()));
    }

    void keepPlan(UUID id, SubsidyPlan plan) {
        plan.years()
                .forEach(year -> rows.change(
                        """
                        insert into subsidy_year (subsidy_id, year_of_life, first_month, last_month, yuan) values (?, ?, ?, ?, ?)
                        on conflict (subsidy_id, year_of_life) do update set yuan = excluded.yuan""",
                        id,
                        year.number(),
                        year.from().atDay(1),
                        year.until().atDay(1),
                        year.yuan()));
    }

    Optional<Subsidy> find(UUID id) {
        return list("id = ?", id).stream().findFirst();
    }

    List<Subsidy> ofDelivery(String deliveryRef) {
        return list("delivery_ref = ? for update", deliveryRef);
    }

    private List<Subsidy> list(String where, Object value) {
        return rows.read(
                "select id, work_item_id, delivery_ref, plural_index, granted_on from childcare_subsidy where " + where,
                row -> {
                    var id = row.getObject(1, UUID.class);
                    return new Subsidy(
                            id,
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getInt(4),
                            row.getObject(5, LocalDate.class),
                            plan(id));
                },
                value);
    }

    private SubsidyPlan plan(UUID id) {
        return new SubsidyPlan(rows.read(
                "select year_of_life, first_month, last_month, yuan from subsidy_year where subsidy_id = ? order by year_of_life",
                row -> new SubsidyPlan.Year(
                        row.getInt(1),
                        YearMonth.from(row.getObject(2, LocalDate.class)),
                        YearMonth.from(row.getObject(3, LocalDate.class)),
                        row.getInt(4)),
                id));
    }
}
