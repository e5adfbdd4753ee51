package birth.casework.change;

import birth.casework.snapshot.Projection;
import java.util.List;
import java.util.UUID;

/**
 * What has become of an item's data since the office saw it last.
 *
 * @param kind {@link #FORM_REVISED} or {@link #PAPER_REPLACED}
 * @param ofItem the other item whose result changed, or null
 * @param resultId the other item's result that is valid now, or null
 * @param change what became of it ({@code REPLACED} …), or null
 * @param keys form keys whose values differ
 * @param before the data held until now
 * @param now the newest data
 */
public record Change(
        String kind,
        String ofItem,
        UUID resultId,
        String change,
        List<String> keys,
        Projection before,
        Projection now) {

    public static final String FORM_REVISED = "FORM_REVISED";
    public static final String PAPER_REPLACED = "PAPER_REPLACED";
}
