package birth.certificate.stock;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The blanks of one institution, counted; received = available + used + void, always (domain.md 3.4). */
public record Ledger(
        long received,
        long available,
        long used,
        @JsonProperty("void") long voided) {}
