package birth.application.reference;

import birth.kit.reference.ShippedParameters;
import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every parameter a policy can change (table parameters.csv): from when it holds, who must confirm it, what hangs on it. */
@ApplicationScoped
public class ParameterCatalogue implements ShippedParameters {

    /** What a change of a parameter reaches. */
    public enum Uses {
        DRAFTS,
        CONSENT,
        CASE_START,
        ITEM_START,
        OPEN,
        /** What only offices see: neither a case nor a draft hangs on it. */
        DESK
    }

    /**
     * One parameter on the days from {@code validFrom} to {@code validTo}, both included.
     *
     * @param variable its name in the decision tables; empty when no table asks for it
     * @param type {@code number}, {@code flag}, {@code date}, {@code hours} (from-until), {@code days} (several numbers),
     *     {@code materials} (keys of papers, also none) or {@code text}
     * @param narrow {@code item}: may be said per item and district; {@code region}: per district; {@code no}
     * @param department must confirm the value
     * @param confirmed false while the value is a proposal of the project ([P] of domain.md 0, 13)
     */
    public record Parameter(
            String key,
            String variable,
            String type,
            String value,
            String unit,
            LocalDate validFrom,
            LocalDate validTo,
            String narrow,
            Uses uses,
            String department,
            boolean confirmed,
            String meaning) {

        private static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";

        private static Parameter of(String[] cells) {
            return new Parameter(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    LocalDate.parse(cells[5]),
                    cells[6].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[6]),
                    cells[7],
                    Uses.valueOf(cells[8]),
                    cells[9],
                    cells[10].equals("yes"),
                    cells[11]);
        }

        public boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }

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
            return switch (type) {
                case "flag" -> value.matches("true|false");
                case "date" -> value.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
                case "hours" -> value.matches(HOUR + "-" + HOUR);
                case "days" -> value.matches("[1-9]\\d{0,3}( [1-9]\\d{0,3}){0,9}");
                case "materials" -> value.matches("|[a-z][a-z.-]*( [a-z][a-z.-]*)*");
                case "text" -> !value.isBlank() && value.length() <= 40;
                default -> value.matches("0|[1-9]\\d{0,4}");
            };
        }

        String howToWrite() {
            return switch (type) {
                case "flag" -> "请填 true 或 false";
                case "date" -> "请写成 2027-01-01 的形式";
                case "hours" -> "请写成 21:00-08:00 的形式";
                case "days" -> "请填从小到大的天数，以空格分开，如 7 30 60";
                case "materials" -> "请填材料编码，以空格分开；不允许容缺的留空";
                case "text" -> "请填写，不超过40字";
                default -> "请填不带小数的数字";
            };
        }
    }

    private final List<Parameter> parameters =
            CsvTable.shipped(ParameterCatalogue.class, "parameters.csv").map(Parameter::of);

    public List<Parameter> all() {
        return parameters;
    }

    @Override
    public Optional<String> shipped(String key, LocalDate day) {
        return parameters.stream()
                .filter(parameter -> parameter.key().equals(key) && parameter.isValidOn(day))
                .map(Parameter::value)
                .findFirst();
    }

    Optional<Parameter> of(String key) {
        return parameters.stream().filter(parameter -> parameter.covers(key)).findFirst();
    }
}
