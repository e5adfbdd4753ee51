package birth.certificate.issuing;

import birth.casework.decision.Decide;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Projection;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.issuing.CertificateChanges.Change;
import birth.certificate.issuing.CertificateChanges.Content;
import birth.certificate.issuing.CertificateChanges.Kind;
import birth.certificate.issuing.domain.Obstacle;
import birth.certificate.stock.Blanks;
import birth.certificate.stock.VoidRegister;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * 换发, 补发 and 作废 (domain.md 3.4): one person asks, a second one releases (8.5). The old number is void for ever, and
 * every office that holds it is told by {@code item.result-changed}.
 */
@ApplicationScoped
class ChangeCertificate {

    private static final Set<String> BOTH_PARTS = Set.of("MAIN", "SUPPLEMENT");

    private final Certificates certificates;
    private final CertificateChanges changes;
    private final Freezings freezings;
    private final PrintCertificate print;
    private final TellRegister tellRegister;
    private final DeliveryRecords deliveries;
    private final Blanks blanks;
    private final VoidRegister register;
    private final WorkItems items;
    private final RenameChild renameChild;
    private final CorrectParents correctParents;
    private final CertifiedNames names;
    private final Decide decide;
    private final Caller caller;

    ChangeCertificate(
            Certificates certificates,
            CertificateChanges changes,
            Freezings freezings,
            PrintCertificate print,
            TellRegister tellRegister,
            DeliveryRecords deliveries,
            Blanks blanks,
            VoidRegister register,
            WorkItems items,
            RenameChild renameChild,
            CorrectParents correctParents,
            CertifiedNames names,
            Decide decide,
            Caller caller) {
        this.certificates = certificates;
        this.changes = changes;
        this.freezings = freezings;
        this.print = print;
        this.tellRegister = tellRegister;
        this.deliveries = deliveries;
        this.blanks = blanks;
        this.register = register;
        this.items = items;
        this.renameChild = renameChild;
        this.correctParents = correctParents;
        this.names = names;
        this.decide = decide;
        this.caller = caller;
    }

    /** The item the certificate was issued for, whose newest data a new paper would be printed from. */
    @Transactional
    public WorkItem itemOf(UUID certificateId) {
        return items.findById(valid(certificateId).workItemId());
    }

    /** The item whose certificate waits to be replaced: whether the child is registered must be known before the release. */
    @Transactional
    public Optional<WorkItem> itemToBeReplaced(UUID certificateId) {
        return changes.waiting(certificateId)
                .filter(change -> change.kind() == Kind.REPLACED)
                .map(change -> itemOf(certificateId));
    }

    /**
     * 换发, before the household registration only.
     *
     * @param parts of the old paper that were handed in
     * @param newName the child's, where it changes; else null
     */
    @Transactional
    public void askReplacement(UUID certificateId, String reason, List<String> parts, String newName, Content content) {
        mustNotBeRegistered(content.form());
        if (!Set.copyOf(parts).equals(BOTH_PARTS)) {
            throw Refusal.conflict("PARTS_MISSING", "换发须同时交回正页和副页。遗失的请办理补发。");
        }
        var form = content.form();
        if (content.correction() != null) {
            form = correctParents.correct(valid(certificateId), form, content.correction());
        }
        if (newName != null) {
            form = renameChild.rename(itemOf(certificateId), form, newName);
        } else if (content.correction() != null) {
            renameChild.mustBearASurnameOfTheParents(itemOf(certificateId), form);
        }
        ask(
                certificateId,
                Kind.REPLACED,
                reason,
                parts,
                new Content(content.explanation(), form, content.correction()));
    }

    /** @param parts of the old paper that were handed in */
    @Transactional
    public void ask(UUID certificateId, Kind kind, String reason, List<String> parts, Content content) {
        var certificate = valid(certificateId);
        if (kind != Kind.VOIDED && freezings.of(certificateId).isPresent()) {
            throw frozen();
        }
        if (kind != Kind.VOIDED
                && (content.form().field("child.name") == null
                        || content.form().field("child.name").isBlank())) {
            throw Refusal.conflict(Obstacle.NAME_MISSING.name(), Obstacle.NAME_MISSING.text());
        }
        if (!changes.ask(certificate.id(), kind, reason, parts, content, caller.account())) {
            throw Refusal.conflict("CHANGE_PENDING", "这份证明已有一项变更等待另一位同事核准，请先核准该项变更。");
        }
    }

    /** The second person's release; the answer is the certificate that now stands for the child, or the voided one. */
    @Transactional
    public UUID release(UUID certificateId) {
        var old = valid(certificateId);
        var change = waitingOf(old);
        if (change.askedBy().equals(caller.account())
                || deliveries.madeBy(old.deliveryRef()).contains(caller.account())) {
            throw Refusal.conflict("SAME_PERSON", "换发、补发和作废须由另一位同事核准；经手申请或登记分娩记录的人不能核准。");
        }
        if (change.kind() != Kind.VOIDED && freezings.of(certificateId).isPresent()) {
            throw frozen();
        }
        var item = items.locked(old.workItemId());
        var standsNow = change.kind() == Kind.VOIDED ? voided(old, change) : replaced(old, change, item);
        changes.released(change, caller.account());
        decide.resultChanged(item, standsNow.id(), change.kind().name(), change.reason(), caller.account());
        return standsNow.id();
    }

    /** What waits is taken back by the one who asked, or turned down by another; the certificate stays as it is. */
    @Transactional
    public void withdraw(UUID certificateId) {
        changes.withdrawn(waitingOf(valid(certificateId)), caller.account());
    }

    /** What was asked for and waits for the second person. */
    @Transactional
    public Change waiting(UUID certificateId) {
        return waitingOf(valid(certificateId));
    }

    private Change waitingOf(Certificate certificate) {
        return changes.waiting(certificate.id())
                .orElseThrow(() -> Refusal.conflict("NOTHING_TO_RELEASE", "这份证明没有等待核准的变更。"));
    }

    private Certificate voided(Certificate old, Change change) {
        old.becomes(change.kind().status());
        tellRegister.later(old);
        register.takeBack(old.number(), old.institution(), change.reason(), change.parts(), caller.account());
        return old;
    }

    private Certificate replaced(Certificate old, Change change, WorkItem item) {
        var delivery = deliveries
                .ofLiveChild(item.deliveryRef(), item.pluralIndex(), item.unit())
                .map(deliveries::open)
                .orElseThrow();
        var blank = blanks.take(item.unit())
                .orElseThrow(
                        () -> Refusal.conflict(ConfirmCertificate.BLANKS_EXHAUSTED, "本机构的空白证已用完，请先领取并登记新的号段，再核准此项变更。"));
        var correction = change.content().correction();
        correctParents.mustAgreeWithRecord(correction, delivery);
        voided(old, change);
        var proof = CertificateDocument.proof(
                        delivery, item.pluralIndex(), change.content().form())
                .inPlaceOf(names.printedOn(old), correction);
        return print.print(item, proof, blank, old.id(), caller.account());
    }

    /** After the registration a name is changed by the police alone (domain.md 3.4). */
    static void mustNotBeRegistered(Projection newest) {
        if ("true".equals(newest.field("hukou.registered"))) {
            throw Refusal.conflict("REGISTERED_ALREADY", "孩子已办理出生登记，出生医学证明不再换发。改名请到登记地派出所申请姓名变更；证明遗失的请办理补发。");
        }
    }

    private static Refusal frozen() {
        return Refusal.conflict("FROZEN", "这份证明因涉嫌伪造或重复签发已冻结，查清之前不能换发或补发。");
    }

    private Certificate valid(UUID certificateId) {
        var certificate = certificates.locked(certificateId, caller.units());
        if (!certificate.isValid()) {
            throw Refusal.conflict("NOT_VALID", "这份证明已不是有效证件（" + certificate.status() + "），不能再办理变更。");
        }
        return certificate;
    }
}
