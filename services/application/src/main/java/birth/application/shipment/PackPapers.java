package birth.application.shipment;

import birth.application.birth.ChildDeath;
import birth.application.casefile.CaseClosed;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseForms;
import birth.application.casefile.CaseItem;
import birth.application.casefile.ItemHeard;
import birth.application.casefile.ItemState;
import birth.application.casefile.Timeline;
import birth.application.form.Form;
import birth.application.result.Results;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import birth.kit.work.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Puts a case's papers into one parcel when the case has ended, or what is ready when the parents ask for it earlier
 * (domain.md 5 Delivery; A01). Papers of a child that has died go only where the parents ask for them (3.6).
 */
@ApplicationScoped
class PackPapers {

    private final CaseFiles files;
    private final CaseForms forms;
    private final Shipments shipments;
    private final PaperCatalogue catalogue;
    private final Results results;
    private final Timeline timeline;
    private final DueWork dueWork;
    private final BusinessClock clock;

    PackPapers(
            CaseFiles files,
            CaseForms forms,
            Shipments shipments,
            PaperCatalogue catalogue,
            Results results,
            Timeline timeline,
            DueWork dueWork,
            BusinessClock clock) {
        this.files = files;
        this.forms = forms;
        this.shipments = shipments;
        this.catalogue = catalogue;
        this.results = results;
        this.timeline = timeline;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    void onClosed(@Observes CaseClosed closed) {
        pack(closed.file(), item -> !closed.file().isBereaved(item.childIndex()));
    }

    /** What is being packed of the child is taken out again. */
    void onDeath(@Observes ChildDeath death) {
        files.openOf(death.deliveryRef())
                .flatMap(file -> files.locked(file.caseNo()))
                .ifPresent(file -> unpack(file, death.pluralIndex()));
    }

    /** @param children whose papers are wanted; empty for every living child */
    @Transactional
    void ask(String digest, String caseNo, List<Integer> children) {
        var file = files.lockedBy(digest, caseNo);
        var packed = pack(
                file,
                item -> children.isEmpty()
                        ? !file.isBereaved(item.childIndex())
                        : children.contains(item.childIndex()));
        if (!packed && shipments.ofCase(caseNo).isEmpty()) {
            throw Refusal.conflict("NOTHING_TO_SHIP", "目前还没有可以寄送或领取的证件，办结后会自动安排。");
        }
    }

    private boolean pack(CaseFile file, Predicate<CaseItem> wanted) {
        var form = forms.present(file);
        var items = file.items().stream()
                .filter(item -> item.state() == ItemState.COMPLETED)
                .filter(wanted)
                .filter(item -> catalogue.of(item.item(), form).isPresent())
                .filter(item -> shipments.paper(item.id()).isEmpty())
                .toList();
        if (items.isEmpty()) {
            return false;
        }
        var destination = Destination.of(form.mail(), LocalDate.now(clock));
        var known = shipments.ofCase(file.caseNo()).stream()
                .filter(Shipment::isPacking)
                .findFirst();
        var shipment = known.orElseGet(() -> open(file, form.mail(), destination));
        items.forEach(item -> {
            var paper = catalogue.of(item.item(), form).orElseThrow();
            shipment.add(item.id(), paper.name(), isReady(item, paper));
        });
        shipments.persist(shipment);
        file.changed(clock.instant());
        if (known.isEmpty()) {
            timeline.ofCase(file, clock.instant(), "PAPERS_PACKED", text(destination));
        }
        return true;
    }

    /** A card has been made, perhaps before anything was packed and perhaps after. */
    void onHeard(@Observes ItemHeard heard) {
        var item = heard.item();
        shipments.paper(item.id()).filter(paper -> !paper.isReady()).ifPresent(paper -> catalogue
                .of(item.item(), forms.present(item.caseFile()))
                .filter(known -> isReady(item, known))
                .ifPresent(known -> paper.arrived()));
    }

    private boolean isReady(CaseItem item, PaperCatalogue.Paper paper) {
        return paper.readyOn().isEmpty()
                || results.latestChange(item)
                        .filter(change -> paper.readyOn().equals(change.reasonCode()))
                        .isPresent();
    }

    private Shipment open(CaseFile file, Form.Mail mail, Destination destination) {
        var id = UUID.randomUUID();
        var address = destination == Destination.POST ? shipments.seal(id, mail) : null;
        if (destination == Destination.POST) {
            dueWork.add(NumberParcel.KIND, id.toString());
        }
        return new Shipment(id, file.caseNo(), file.region(), destination, address, clock.instant());
    }

    private void unpack(CaseFile file, int pluralIndex) {
        var ofChild = file.items().stream()
                .filter(item -> item.pluralIndex() == pluralIndex)
                .map(CaseItem::id)
                .toList();
        shipments.ofCase(file.caseNo()).stream().filter(Shipment::isPacking).forEach(shipment -> {
            shipment.takeOut(paper -> ofChild.contains(paper.itemId()));
            if (shipment.papers().isEmpty()) {
                shipments.delete(shipment);
            }
        });
    }

    private static String text(Destination destination) {
        return switch (destination) {
            case POST -> "证件正在打包，将一次寄到您填写的地址。";
            case NO_ADDRESS -> "您没有选择邮寄，证件可以到各办理单位领取。";
            case ADDRESS_ABROAD -> "收件地址在境外，不能邮寄，证件可以到各办理单位领取。";
        };
    }
}
