package birth.certificate.delivery;

import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Who may deliver children and certify their birth: 母婴保健技术服务许可, with its days of validity (domain.md 1.5 field 41). */
@ApplicationScoped
class LicensedInstitutions {

    private static final String LICENSED = """
            select 1 from licensed_institution
            where credit_code = ? and region = ? and ? >= valid_from and (valid_to is null or ? <= valid_to)""";

    private final Rows rows;

    LicensedInstitutions(Rows rows) {
        this.rows = rows;
    }

    boolean had(String creditCode, String region, LocalDate day) {
        return !rows.read(LICENSED, row -> row.getInt(1), creditCode, region, day, day)
                .isEmpty();
    }
}
