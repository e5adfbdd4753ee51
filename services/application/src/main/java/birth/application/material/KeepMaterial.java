package birth.application.material;

import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes in a family's paper; a newer one of the same kind takes the place of the older. */
@ApplicationScoped
public class KeepMaterial {

    private final Materials materials;
    private final MaterialCatalogue catalogue;
    private final Upload upload;
    private final ObjectStore store;
    private final BusinessClock clock;

    KeepMaterial(
            Materials materials, MaterialCatalogue catalogue, Upload upload, ObjectStore store, BusinessClock clock) {
        this.materials = materials;
        this.catalogue = catalogue;
        this.upload = upload;
        this.store = store;
        this.clock = clock;
    }

    /** A paper with its bytes. */
    public record Content(String type, byte[] bytes) {}

    /** @param pluralIndex of the child, used only for kinds that each child has its own of */
    @Transactional
    public MaterialView forDraft(UUID draftId, int pluralIndex, String kind, byte[] content) {
        var found = catalogue.uploadable(kind);
        var type = upload.typeOf(found, content);
        var child = found.perChild() ? pluralIndex : Material.ALL_CHILDREN;
        same(materials.ofDraft(draftId), kind, child).ifPresent(older -> {
            store.delete(older.id().toString());
            materials.delete(older);
        });
        return keep(new Material(draftId, null, child, kind, type, content.length, clock.instant()), content);
    }

    /** Departments may have seen the older one, so that it stays. */
    @Transactional
    public MaterialView forCase(String caseNo, int pluralIndex, String kind, byte[] content) {
        var found = catalogue.uploadable(kind);
        var type = upload.typeOf(found, content);
        var child = found.perChild() ? pluralIndex : Material.ALL_CHILDREN;
        same(materials.ofCase(caseNo), kind, child).ifPresent(Material::replace);
        return keep(new Material(null, caseNo, child, kind, type, content.length, clock.instant()), content);
    }

    @Transactional
    public List<MaterialView> ofDraft(UUID draftId) {
        return materials.ofDraft(draftId).stream().map(Material::view).toList();
    }

    @Transactional
    public Content read(UUID draftId, int pluralIndex, String kind) {
        var child = catalogue.uploadable(kind).perChild() ? pluralIndex : Material.ALL_CHILDREN;
        return same(materials.ofDraft(draftId), kind, child).map(this::content).orElseThrow(KeepMaterial::unknown);
    }

    Content content(Material material) {
        return new Content(material.type(), store.get(material.id().toString()).orElseThrow(KeepMaterial::unknown));
    }

    private MaterialView keep(Material material, byte[] content) {
        materials.persist(material);
        store.put(material.id().toString(), content);
        return material.view();
    }

    private static Optional<Material> same(List<Material> among, String kind, int pluralIndex) {
        return among.stream()
                .filter(one -> one.kind().equals(kind) && one.pluralIndex() == pluralIndex)
                .findFirst();
    }

    static Refusal unknown() {
        return Refusal.unknown("MATERIAL_UNKNOWN", "没有这份材料，或它不属于您。");
    }
}
