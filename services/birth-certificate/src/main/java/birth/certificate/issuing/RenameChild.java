package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.certificate.issuing.domain.Obstacle;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;

/** The name a replacing certificate shall bear (domain.md 3.4), judged as at the first issue. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RenameChild {

    private final GatherFacts facts;
    private final CertifiedNames names;

    RenameChild(GatherFacts facts, CertifiedNames names) {
        this.facts = facts;
        this.names = names;
    }

    /** The form under the new name. */
    Projection rename(WorkItem item, Projection form, String newName) {
        if (newName.equals(form.field("child.name"))) {
            throw Refusal.conflict("NAME_UNCHANGED", "新姓名与证明上的姓名相同，无需因改名换发。");
        }
        if (names.ofSiblings(item.deliveryRef(), item.pluralIndex()).contains(newName)) {
            throw Refusal.conflict("NAME_USED_BY_SIBLING", "同胞的出生医学证明已使用这个姓名，请另取。");
        }
        var fields = new HashMap<>(form.fields());
        fields.put("child.name", newName);
        var renamed = new Projection(form.formVersion(), fields);
        if (Obstacle.in(facts.of(item, renamed)).contains(Obstacle.SURNAME_STATEMENT_MISSING)) {
            throw Refusal.conflict(
                    Obstacle.SURNAME_STATEMENT_MISSING.name(), Obstacle.SURNAME_STATEMENT_MISSING.text());
        }
        return renamed;
    }
}
