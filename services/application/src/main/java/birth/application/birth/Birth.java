package birth.application.birth;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A delivery this service has heard of, and its sealed record once it was pulled. */
@Entity
@Table(name = "birth")
public class Birth {

    @Id
    private String deliveryRef;

    private String motherDigest;
    private byte[] sealed;

    @Version
    private long version;

    protected Birth() {}

    private Birth(String deliveryRef) {
        this.deliveryRef = deliveryRef;
    }

    static Birth heardOf(String deliveryRef) {
        return new Birth(deliveryRef);
    }

    static Birth brought(String deliveryRef, String digest, byte[] record) {
        var birth = new Birth(deliveryRef);
        birth.pulled(digest, record);
        return birth;
    }

    void pulled(String digest, byte[] record) {
        motherDigest = digest;
        sealed = record;
    }

    boolean isOf(String digest) {
        return digest.equals(motherDigest);
    }

    String deliveryRef() {
        return deliveryRef;
    }

    byte[] sealed() {
        return sealed;
    }
}
