package birth.application.birth;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A child of a delivery who has died (domain.md 3.6). */
@Entity
@Table(name = "child_death")
public class ChildDeath {

    /** Which child: delivery and place in it. */
    @Embeddable
    public record Key(String deliveryRef, int pluralIndex) {}

    @EmbeddedId
    private Key key;

    private LocalDate diedOn;

    protected ChildDeath() {}

    ChildDeath(Key key, LocalDate diedOn) {
        this.key = key;
        this.diedOn = diedOn;
    }

    public String deliveryRef() {
        return key.deliveryRef();
    }

    public int pluralIndex() {
        return key.pluralIndex();
    }

    public LocalDate diedOn() {
        return diedOn;
    }
}
