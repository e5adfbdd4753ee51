package birth.certificate.issuing;

import birth.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The certificates issued so far, the valid and the void. */
@ApplicationScoped
public class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

    /** The child's valid certificate; there is at most one. */
    public Optional<Certificate> validOf(String deliveryRef, int pluralIndex) {
        return find(
                        "deliveryRef = ?1 and pluralIndex = ?2 and status = ?3",
                        deliveryRef,
                        pluralIndex,
                        Certificate.Status.VALID)
                .firstResultOptional();
    }

    List<Certificate> validOfSiblings(String deliveryRef, int pluralIndex) {
        return list(
                "deliveryRef = ?1 and pluralIndex <> ?2 and status = ?3",
                deliveryRef,
                pluralIndex,
                Certificate.Status.VALID);
    }

    /** The child's certificates from the first to the valid one. */
    List<Certificate> history(String deliveryRef, int pluralIndex, Set<String> institutions) {
        return list(
                "deliveryRef = ?1 and pluralIndex = ?2 and institution in ?3 order by issuedOn, number",
                deliveryRef,
                pluralIndex,
                institutions);
    }

    Optional<Certificate> withNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The certificate for changing it, locked until the transaction ends; another institution's does not exist. */
    Certificate locked(UUID id, Set<String> institutions) {
        return own(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), institutions);
    }

    /** The certificate for reading; another institution's does not exist. */
    Certificate issued(UUID id, Set<String> institutions) {
        return own(findByIdOptional(id), institutions);
    }

    private static Certificate own(Optional<Certificate> found, Set<String> institutions) {
        return found.filter(certificate -> institutions.contains(certificate.institution()))
                .orElseThrow(() -> Refusal.unknown("CERTIFICATE_UNKNOWN", "没有这份出生医学证明，或它不由本机构签发。"));
    }
}
