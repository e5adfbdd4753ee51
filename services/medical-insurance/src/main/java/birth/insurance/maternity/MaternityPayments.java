package birth.insurance.maternity;

import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The approved payments of item M. */
@ApplicationScoped
public class MaternityPayments implements PanacheRepositoryBase<MaternityPayment, UUID> {

    private static final int SHOWN = 4;

    private final SealedDocuments documents;

    MaternityPayments(SealedDocuments documents) {
        this.documents = documents;
    }

    /** The sealed part. */
    record Payee(String name, String bank, String account) {}

    byte[] seal(Payee payee, UUID id) {
        return documents.seal(payee, id.toString());
    }

    /** Amount in yuan; of the account the last four digits (domain.md 8.3). */
    public Optional<Map<String, String>> resultOf(UUID id) {
        return findByIdOptional(id)
                .map(paid -> Map.of(
                        "maternity.amount",
                        paid.amount().toPlainString(),
                        "maternity.approvedOn",
                        paid.approvedOn().toString(),
                        "maternity.account",
                        lastDigits(documents
                                .open(paid.document(), paid.id().toString(), Payee.class)
                                .account())));
    }

    private static String lastDigits(String account) {
        return account.substring(account.length() - SHOWN);
    }
}
