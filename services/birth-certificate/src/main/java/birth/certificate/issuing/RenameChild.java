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
        mustBearASurnameOfTheParents(item, renamed);
        return renamed;
    }

    /** E07: the child's family name is one of its parents', or that it is another one was stated. */
    void mustBearASurnameOfTheParents(WorkItem item, Projection form) {
        if (Obstacle.in(facts.of(item, form)).contains(Obstacle.SURNAME_STATEMENT_MISSING)) {
            throw Refusal.conflict(
                    Obstacle.SURNAME_STATEMENT_MISSING.name(), Obstacle.SURNAME_STATEMENT_MISSING.text());
        }
    }
}
