package birth.certificate.policy;

import birth.kit.reference.Parameters;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/**
 * Numbers that a policy sets, each with its days of validity: what two administrators published ({@code
 * birth.certificate.<name>} of parameters.csv), else the table's first edition.
 */
@ApplicationScoped
public class PolicyParameters {

    private static final String VALID =
            "select value from policy_parameter where name = ? and ? >= valid_from and (valid_to is null or ? <= valid_to)";

    private static final String PREFIX = "birth.certificate.";
    /** What another service asks for too is published once, under its name. */
    private static final Map<String, String> SHARED = Map.of("subsidy.yearlyYuan", "birth.rules.subsidy-per-year");

    private final Rows rows;
    private final Parameters published;

    PolicyParameters(Rows rows, Parameters published) {
        this.rows = rows;
        this.published = published;
    }

    /** The value that holds on that day; 0 where no policy does. */
    public int on(LocalDate day, String name) {
        return published
                .find(SHARED.getOrDefault(name, PREFIX + name), day)
                .map(Integer::valueOf)
                .or(() -> rows.read(VALID, row -> row.getInt(1), name, day, day).stream()
                        .findFirst())
                .orElse(0);
    }
}
