package birth.household.authority;

import java.util.List;

/**
 * @param certNo number of the marriage certificate (domain.md 6.5)
 * @param idNos identity numbers of the two named in the form
 */
public record MarriageQuestion(String certNo, List<String> idNos) {}
