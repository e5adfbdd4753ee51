package birth.application.reference;

import birth.application.CsvResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The parameters a policy can change (table parameters.csv), who must confirm each, and what hangs on it. */
@ApplicationScoped
class ParameterCatalogue {

    /** What a change of a parameter reaches. */
    enum Uses {
        DRAFTS,
        CONSENT,
        CASE_START,
        ITEM_START,
        OPEN
    }

    /**
     * One parameter.
     *
     * @param narrow {@code item}: may be said per item and district; {@code region}: per district; {@code no}
     * @param confirmed false while the value is a proposal of the project ([P] of domain.md 0)
     */
    record Parameter(
            String key,
            String type,
            String initial,
            String narrow,
            Uses uses,
            String department,
            boolean confirmed,
            String meaning) {

        boolean covers(String wanted) {
            return wanted.equals(key)
                    || wanted.startsWith(key + ".")
                            && switch (narrow) {
                                case "item" ->
                                    wanted.substring(key.length() + 1).matches("[A-Z](\\.\\d{6})?");
                                case "region" ->
                                    wanted.substring(key.length() + 1).matches("\\d{6}");
                                default -> false;
                            };
        }

        boolean accepts(String value) {
            return type.equals("flag") ? value.matches("true|false") : value.matches("0|[1-9]\\d{0,4}");
        }
    }

    private final List<Parameter> parameters = CsvResource.rows("parameters.csv").stream()
            .map(cells -> new Parameter(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    Uses.valueOf(cells[4]),
                    cells[5],
                    cells[6].equals("yes"),
                    cells[7]))
            .toList();

    List<Parameter> all() {
        return parameters;
    }

    Optional<Parameter> of(String key) {
        return parameters.stream().filter(parameter -> parameter.covers(key)).findFirst();
    }
}
