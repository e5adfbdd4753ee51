package birth.casework.pause;

import birth.casework.item.Chronicle;
import birth.casework.item.LetterSettings;
import birth.casework.item.WorkClock;
import birth.casework.item.WorkItem;
import birth.kit.problem.Problem;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tolerated missing documents (容缺受理, domain.md 3.3): whitelist per item, a day, the result blocked until supplied. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tolerate {

    private final Tolerations tolerations;
    private final LetterSettings settings;
    private final Chronicle chronicle;

    Tolerate(Tolerations tolerations, LetterSettings settings, Chronicle chronicle) {
        this.tolerations = tolerations;
        this.settings = settings;
        this.chronicle = chronicle;
    }

    public Toleration grant(WorkItem item, List<String> materials, int days, String clerk) {
        item.mustBeClaimedBy(clerk);
        if (item.isMaterialOutstanding()) {
            throw Refusal.conflict("ALREADY_TOLERATED", "此件已有容缺材料待补，补齐后才能再次容缺。");
        }
        mustBeTolerable(item, materials);
        var supplyBy = WorkClock.after(chronicle.today(), days);
        var toleration = new Toleration(UUID.randomUUID(), item.id(), materials, supplyBy, clerk, chronicle.now());
        tolerations.persist(toleration);
        item.awaitMaterial(true);
        chronicle.say(item, "tolerated", Map.of("materials", materials, "supplyBy", supplyBy.toString()));
        chronicle.note(item, clerk, "TOLERATED", null, String.join(",", materials));
        return toleration;
    }

    /**
     * These materials are here now, by the parent or by an office's own query; ends the toleration when all of its
     * materials are among them. Safe to call with any item.
     */
    public void supplied(WorkItem item, Collection<String> here, String actor) {
        if (!item.isMaterialOutstanding()) {
            return;
        }
        tolerations
                .outstanding(item.id())
                .filter(toleration -> here.containsAll(toleration.materials()))
                .ifPresent(toleration -> {
                    toleration.supplied(chronicle.today());
                    item.awaitMaterial(false);
                    chronicle.say(item, "toleration-ended", Map.of("outcome", "SUPPLIED"));
                    chronicle.note(item, actor, "MATERIAL_SUPPLIED", null);
                });
    }

    /** The day passed; recorded once, and the result stays blocked. */
    void breached(WorkItem item) {
        tolerations
                .outstanding(item.id())
                .filter(toleration -> toleration.breachedOn() == null)
                .ifPresent(toleration -> {
                    toleration.breached(chronicle.today());
                    chronicle.say(item, "toleration-ended", Map.of("outcome", "BREACHED"));
                    chronicle.note(item, Chronicle.MACHINE, "TOLERATION_BREACHED", null);
                });
    }

    public List<String> tolerable(WorkItem item) {
        return settings.tolerable(item.item());
    }

    private void mustBeTolerable(WorkItem item, List<String> materials) {
        var tolerable = tolerable(item);
        var strangers = materials.stream()
                .filter(material -> !tolerable.contains(material))
                .map(material -> new Problem.FieldError(
                        "materials", "NOT_TOLERABLE", "“" + material + "”不在本事项的容缺清单中", "请让家长补正，或选择清单中的材料"))
                .toList();
        if (!strangers.isEmpty()) {
            throw Refusal.malformed("NOT_TOLERABLE", "请更正标出的内容。", strangers);
        }
    }
}
