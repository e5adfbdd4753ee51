package birth.certificate.delivery;

/** Fired within the transaction that keeps a record, amends it, or adds a statement or a death to it. */
public record DeliveryChanged(String deliveryRef) {}
