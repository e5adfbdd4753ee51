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

    CaseMaterials(Materials materials, MaterialCatalogue catalogue) {
        this.materials = materials;
        this.catalogue = catalogue;
    }

    /** The draft has become a case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(UUID draftId, String caseNo) {
        materials.ofDraft(draftId).forEach(material -> material.handOver(caseNo));
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
