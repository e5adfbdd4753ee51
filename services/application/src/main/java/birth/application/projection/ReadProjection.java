package birth.application.projection;

import birth.application.Item;
import birth.application.birth.Births;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseForms;
import birth.application.casefile.CaseItem;
import birth.application.casefile.Notices;
import birth.application.eligibility.RegisterFacts;
import birth.application.form.ChildDossier;
import birth.application.form.FieldCatalogue;
import birth.application.material.CaseMaterials;
import birth.application.promise.WrittenPromises;
import birth.application.realname.RealNames;
import birth.application.result.ReadResult;
import birth.application.result.Results;
import birth.kit.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What one item may see of one child's application, at least as new as the events the department names. */
@ApplicationScoped
class ReadProjection {

    private static final Logger LOG = Logger.getLogger(ReadProjection.class);
    private static final Refusal NOT_YET = Refusal.notYet("PROJECTION_NOT_YET", "数据还在汇集，请稍后再取。", 1);

    private static final Duration SHORT_WAIT = Duration.ofMillis(700);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private final CaseFiles files;
    private final CaseForms forms;
    private final Births births;
    private final RealNames realNames;
    private final Notices notices;
    private final Results results;
    private final ReadResult readResult;
    private final RegisterFacts registerFacts;
    private final FieldCatalogue catalogue;
    private final CaseMaterials materials;
    private final WrittenPromises promises;
    private final LicenceDisputes disputes;
    private final ObjectMapper json;

    ReadProjection(
            CaseFiles files,
            CaseForms forms,
            Births births,
            RealNames realNames,
            Notices notices,
            Results results,
            ReadResult readResult,
            RegisterFacts registerFacts,
            FieldCatalogue catalogue,
            CaseMaterials materials,
            WrittenPromises promises,
            LicenceDisputes disputes,
            ObjectMapper json) {
        this.files = files;
        this.forms = forms;
        this.births = births;
        this.realNames = realNames;
        this.notices = notices;
        this.results = results;
        this.readResult = readResult;
        this.registerFacts = registerFacts;
        this.catalogue = catalogue;
        this.materials = materials;
        this.promises = promises;
        this.disputes = disputes;
        this.json = json;
    }

    /** {@code fields} by flat key (domain.md 1.5), only those the item may see. */
    record Projection(
            String caseNo,
            int childIndex,
            String item,
            int formVersion,
            String deliveryRef,
            int pluralIndex,
            Map<String, JsonNode> fields) {}

    Projection read(String caseNo, int childIndex, Item item, List<Seen> seen) {
        missingSoon(caseNo, childIndex, item, seen).forEach(this::readThrough);
        return QuarkusTransaction.requiringNew().call(() -> project(find(caseNo, childIndex, item)));
    }

    /** A department often hears of a predecessor a moment before this service does: a short wait here spares it a second. */
    private List<String> missingSoon(String caseNo, int childIndex, Item item, List<Seen> seen) {
        var end = System.nanoTime() + SHORT_WAIT.toNanos();
        while (true) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> missing(find(caseNo, childIndex, item), seen));
            } catch (Refusal refusal) {
                if (refusal != NOT_YET || System.nanoTime() > end) {
                    throw refusal;
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    private void readThrough(String resultId) {
        try {
            readResult.read(resultId);
        } catch (RuntimeException departmentDown) {
            LOG.infof(
                    "The result %s cannot be read now (%s)",
                    resultId, departmentDown.getClass().getSimpleName());
            throw NOT_YET;
        }
    }

    private CaseItem find(String caseNo, int childIndex, Item item) {
        return files.findByIdOptional(caseNo)
                .flatMap(file -> file.item(childIndex, item))
                .orElseThrow(CaseFiles::unknown);
    }

    private List<String> missing(CaseItem item, List<Seen> seen) {
        return seen.stream()
                .flatMap(one -> missing(item.caseFile(), item.childIndex(), one))
                .toList();
    }

    private Stream<String> missing(CaseFile file, int childIndex, Seen seen) {
        var predecessor = file.item(childIndex, seen.item()).orElseThrow(CaseFiles::unknown);
        if (!predecessor.hasApplied(seen.attempt(), seen.sequence())) {
            throw NOT_YET;
        }
        return results.missing(predecessor, seen.attempt(), seen.sequence()).stream();
    }

    /** A number the child held before (E29) stands where a registration's result would. */
    private Map<String, Map<String, JsonNode>> results(CaseFile file, CaseItem item) {
        var found = new HashMap<>(results.ofChild(file, item.childIndex()));
        registerFacts
                .heldNumber(file.deliveryRef(), item.pluralIndex())
                .ifPresent(number -> found.putIfAbsent("H", Map.of("child.idNo", TextNode.valueOf(number))));
        return found;
    }

    private Projection project(CaseItem item) {
        var file = item.caseFile();
        var registration = file.item(item.childIndex(), Item.H);
        var dossier = new ChildDossier(
                forms.present(file),
                item.pluralIndex(),
                births.record(file.deliveryRef()),
                realNames.person(file.motherRef()),
                results(file, item),
                file.consent().name(),
                registration.map(CaseItem::unit).orElse(null),
                registration.filter(CaseItem::isRegistered).isPresent(),
                notices.latestNote(item).orElse(null),
                realNames.licences(file.motherRef()),
                file.isMothersApplication() ? "mother" : "father",
                materials.of(file.caseNo(), item.pluralIndex(), item.item()),
                promises.seenBy(file.deliveryRef(), item.item()));
        var document = dossier.document(json);
        disputes.of(file, item.item()).ifPresent(disputed -> document.put("disputedLicences", disputed));
        return new Projection(
                file.caseNo(),
                item.childIndex(),
                item.item().name(),
                file.formVersion(),
                file.deliveryRef(),
                item.pluralIndex(),
                catalogue.visible(item.item(), document));
    }
}
