package birth.application.shipment;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.form.Form;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.text.Masking;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Shows where papers are. */
@ApplicationScoped
public class ShowShipments {

    private final Shipments shipments;
    private final CaseFiles files;
    private final UnitDirectory units;

    ShowShipments(Shipments shipments, CaseFiles files, UnitDirectory units) {
        this.shipments = shipments;
        this.files = files;
        this.units = units;
    }

    @Transactional
    public List<ShipmentView> ofCase(String digest, String caseNo) {
        files.seenBy(digest, caseNo);
        return shipments.ofCase(caseNo).stream().map(this::view).toList();
    }

    @Transactional
    List<ShipmentView> inState(Shipment.State state, Collection<String> regions) {
        return shipments.inState(state, regions).stream().map(this::view).toList();
    }

    /** @param id of a shipment that the caller may see */
    @Transactional
    ShipmentView one(UUID id) {
        return view(shipments.findById(id));
    }

    private ShipmentView view(Shipment shipment) {
        var file = files.findById(shipment.caseNo());
        var mail = shipments.address(shipment);
        return new ShipmentView(
                shipment.id(),
                shipment.caseNo(),
                shipment.way().name(),
                shipment.why() == null ? null : shipment.why().name(),
                shipment.state().name(),
                shipment.trackingNo().orElse(null),
                mail.map(Form.Mail::receiver).map(Masking::name).orElse(null),
                mail.map(Form.Mail::address).map(Masking::address).orElse(null),
                time(shipment.packedAt()),
                time(shipment.handedOverAt()),
                time(shipment.endedAt()),
                shipment.papers().stream().map(paper -> paper(file, paper)).toList());
    }

    private ShipmentView.Paper paper(CaseFile file, ShipmentPaper paper) {
        CaseItem item = file.items().stream()
                .filter(one -> one.id().equals(paper.itemId()))
                .findFirst()
                .orElseThrow();
        var unit = units.find(item.item(), item.unit());
        return new ShipmentView.Paper(
                item.childIndex(),
                item.item().name(),
                paper.paper(),
                paper.isReady(),
                unit.map(Unit::name).orElse(null),
                unit.map(Unit::phone).orElse(null));
    }

    private static OffsetDateTime time(Instant moment) {
        return moment == null ? null : moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
