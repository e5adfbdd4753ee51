package birth.application.birth;

/** Said within this service, in the transaction that keeps a delivery record. */
public record DeliveryPulled(String deliveryRef, String motherDigest) {}
