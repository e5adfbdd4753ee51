package birth.application.material;

import birth.application.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The papers of a case: taken over from its draft, and seen by each item as far as it uses them. */
@ApplicationScoped
public class CaseMaterials {

    private final Materials materials;
    private final MaterialCatalogue catalogue;
    private final ObjectStore store;

    CaseMaterials(Materials materials, MaterialCatalogue catalogue, ObjectStore store) {
        this.materials = materials;
        this.catalogue = catalogue;
        this.store = store;
    }

    /** The draft has become a case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(UUID draftId, String caseNo) {
        materials.ofDraft(draftId).forEach(material -> material.handOver(caseNo));
    }

    /** The draft is about to be deleted: its papers go with it, but a case keeps those it was handed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID draftId) {
        for (var material : materials.list("draftId", draftId)) {
            if (material.caseNo() == null) {
                store.delete(material.id().toString());
                materials.delete(material);
            } else {
                material.forgetDraft();
            }
        }
    }

    /** What this item may see of this child's papers. */
    public List<MaterialView> of(String caseNo, int pluralIndex, Item item) {
        return materials.ofCase(caseNo).stream()
                .filter(material -> material.isFor(pluralIndex))
                .filter(material -> catalogue
                        .find(material.kind())
                        .filter(kind -> kind.isUsedBy(item))
                        .isPresent())
                .map(Material::view)
                .toList();
    }
}
