package birth.certificate.policy;

import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Numbers that a policy sets, each with its days of validity; a new policy is a new row, not new code. */
@ApplicationScoped
public class PolicyParameters {

    private static final String VALID =
            "select value from policy_parameter where name = ? and ? >= valid_from and (valid_to is null or ? <= valid_to)";

    private final Rows rows;

    PolicyParameters(Rows rows) {
        this.rows = rows;
    }

    /** The value that holds on that day; 0 where no policy does. */
    public int on(LocalDate day, String name) {
        return rows.read(VALID, row -> row.getInt(1), name, day, day).stream()
                .findFirst()
                .orElse(0);
    }
}
