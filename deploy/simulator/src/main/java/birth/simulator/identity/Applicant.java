package birth.simulator.identity;

import birth.simulator.CitizenNumbers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A person as the identity paper names them; kinds of paper as in domain.md 6.9. */
public record Applicant(String name, String idType, String idNo) {

    static final Applicant UNKNOWN = new Applicant("", "01", "");

    static Applicant of(String name, String idType, String idNo) {
        return new Applicant(
                said(name), said(idType), said(idNo).replace(" ", "").toUpperCase(Locale.ROOT));
    }

    private static String said(String value) {
        return value == null ? "" : value.strip();
    }

    /** What is wrong, by field. */
    Map<String, Fault> faults() {
        var faults = new HashMap<String, Fault>();
        if (!name.matches("[^\\p{Cntrl}]{2,30}")) {
            faults.put("name", Fault.NAME);
        }
        if (!idType.matches("01|03|06|07")) {
            faults.put("idType", Fault.DOCUMENT);
        } else if (idType.equals("01") && !CitizenNumbers.isWellFormed(idNo)) {
            faults.put("idNo", Fault.CITIZEN);
        } else if (!idNo.matches("[0-9A-Z]{5,30}")) {
            faults.put("idNo", Fault.NUMBER);
        }
        return faults;
    }

    /** Stands for the person everywhere else; says nothing of the person. */
    String reference() {
        return "rn-" + UUID.nameUUIDFromBytes(("real-name:" + idNo).getBytes(StandardCharsets.UTF_8));
    }
}
