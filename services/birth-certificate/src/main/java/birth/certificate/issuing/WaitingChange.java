package birth.certificate.issuing;

import birth.certificate.issuing.CertificateChanges.Kind;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One line of what waits for a second person: numbers and codes, nothing that is sealed.
 *
 * @param workItemId of the item the certificate was issued for, under which a desk opens it
 * @param number of the certificate that is to change
 */
public record WaitingChange(
        UUID certificateId,
        UUID workItemId,
        String number,
        Kind kind,
        String reason,
        String askedBy,
        OffsetDateTime askedAt) {}
