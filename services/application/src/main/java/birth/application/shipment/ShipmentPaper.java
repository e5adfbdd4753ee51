package birth.application.shipment;

import birth.kit.store.ChangedUnder;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One item's paper in a shipment; a card is ready once it was made. */
@Entity
@ChangedUnder(Shipment.class)
@Table(name = "shipment_paper")
public class ShipmentPaper {

    @Id
    private String itemId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shipment_id")
    private Shipment shipment;

    private String paper;
    private boolean ready;

    protected ShipmentPaper() {}

    ShipmentPaper(String itemId, Shipment shipment, String paper, boolean ready) {
        this.itemId = itemId;
        this.shipment = shipment;
        this.paper = paper;
        this.ready = ready;
    }

    void arrived() {
        ready = true;
    }

    String itemId() {
        return itemId;
    }

    String paper() {
        return paper;
    }

    boolean isReady() {
        return ready;
    }
}
