package birth.certificate.guidance;

import birth.casework.change.Change;
import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.desk.Result;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.certificate.bureau.BureauItem;
import birth.certificate.bureau.RunningNumbers;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.guidance.GuidanceFiles.GuidanceFile;
import birth.certificate.issuing.Certificates;
import birth.certificate.issuing.LoadedCertificates;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Item G: the machine opens the child's guidance file as soon as a valid certificate names the child (domain.md 1.2 G). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GuidanceItem implements BureauItem {

    private static final String CERTIFICATE_MISSING = "CERTIFICATE_MISSING";

    private final GuidanceFiles files;
    private final Certificates certificates;
    private final LoadedCertificates loaded;
    private final DeliveryRecords deliveries;
    private final RunningNumbers numbers;
    private final Snapshots snapshots;
    private final Desk desk;
    private final Decide decide;
    private final BusinessClock clock;

    GuidanceItem(
            GuidanceFiles files,
            Certificates certificates,
            LoadedCertificates loaded,
            DeliveryRecords deliveries,
            RunningNumbers numbers,
            Snapshots snapshots,
            Desk desk,
            Decide decide,
            BusinessClock clock) {
        this.files = files;
        this.certificates = certificates;
        this.loaded = loaded;
        this.deliveries = deliveries;
        this.numbers = numbers;
        this.snapshots = snapshots;
        this.desk = desk;
        this.decide = decide;
        this.clock = clock;
    }

    @Override
    public String letter() {
        return "G";
    }

    @Override
    public void examine(WorkItem item, Projection form) {
        if (!hasCertificate(item, form)) {
            item.leaveToClerk(List.of(CERTIFICATE_MISSING));
        } else {
            item.leaveToClerk(List.of());
            if (item.isFreeForMachine()) {
                decide.completeAutomatically(item, open(item, form));
            }
        }
    }

    @Override
    public Optional<UUID> approve(WorkItem item) {
        var form = snapshots.of(item);
        if (!hasCertificate(item, form)) {
            throw Refusal.conflict(CERTIFICATE_MISSING, "这个孩子没有有效的出生医学证明，不能建立指导档案。请待证明签发后再办理。");
        }
        var file = open(item, form);
        decide.complete(item, file, desk.account());
        return Optional.of(file);
    }

    /** The child's name follows a replaced certificate (domain.md 3.4). */
    @Override
    public void changed(WorkItem item, Change change) {
        files.revise(item, change.now().fields());
    }

    @Override
    public Optional<Result> result(UUID resultId) {
        return files.find(resultId)
                .map(file -> new Result(
                        file.id(),
                        letter(),
                        Map.of(
                                "guidance.fileNo",
                                file.fileNo(),
                                "guidance.clinic",
                                file.clinic(),
                                "guidance.openedOn",
                                file.openedOn().toString())));
    }

    /** One issued here or loaded from elsewhere; of a birth without a record here it is the one the family brought. */
    private boolean hasCertificate(WorkItem item, Projection form) {
        return certificates.validOf(item.deliveryRef(), item.pluralIndex()).isPresent()
                || loaded.isOf(item.deliveryRef(), item.pluralIndex())
                || form.field("cert.no") != null
                        && deliveries.findByIdOptional(item.deliveryRef()).isEmpty();
    }

    /** One file a child: a second request gets the first file. */
    private UUID open(WorkItem item, Projection form) {
        return files.ofChild(item.deliveryRef(), item.pluralIndex())
                .map(GuidanceFile::id)
                .orElseGet(() -> {
                    var today = LocalDate.now(clock);
                    var file = new GuidanceFile(
                            UUID.randomUUID(), numbers.next("G" + item.unit() + today.getYear()), item.unit(), today);
                    files.keep(file, item, form.fields());
                    return file.id();
                });
    }
}
