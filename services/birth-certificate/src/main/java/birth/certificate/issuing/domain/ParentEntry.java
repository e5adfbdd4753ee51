package birth.certificate.issuing.domain;

import birth.certificate.issuing.domain.Parent.Corrected;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A parent as the clerk types the person from the identity paper for a replacing certificate (domain.md 3.4); all that shall be printed, also what stays.
 *
 * @param idNoAgain the number, typed a second time: a wrong digit costs a family a parentage test (domain.md 11 no. 8)
 * @param birthDate needed where the number does not tell it
 * @param ethnicity GB/T 3304, null where unknown
 * @param nationality GB/T 2659, three letters, null where unknown
 * @param personChanges another person than the one the former certificate names
 * @param parentageReport 亲子鉴定意见书, needed when the person changes; else null
 */
public record ParentEntry(
        String name,
        String idType,
        String idNo,
        String idNoAgain,
        LocalDate birthDate,
        String ethnicity,
        String nationality,
        boolean personChanges,
        ParentageReport parentageReport) {

    /**
     * A forensic expert's report on the parentage, seen in the original (domain.md 1.4).
     *
     * @param institution the forensic institution's name or number
     * @param number of the report
     */
    public record ParentageReport(String institution, String number, LocalDate issuedOn) {}

    public ParentEntry {
        idNo = plain(idNo);
        idNoAgain = plain(idNoAgain);
    }

    /** The person as the new certificate prints it in the place of the former one. */
    public Parent inPlaceOf(Parent printed) {
        var other = personChanges || printed.corrected() == Corrected.OTHER_PERSON;
        return new Parent(
                name,
                idType,
                idNo,
                birthDate == null ? Parent.birthDate(idType, idNo) : birthDate.toString(),
                printed(ethnicity),
                printed(nationality),
                other ? Corrected.OTHER_PERSON : Corrected.SAME_PERSON);
    }

    private static String printed(String value) {
        return value == null || value.isBlank() ? Parent.NOT_STATED : value;
    }

    private static String plain(String number) {
        return number == null ? null : number.strip().toUpperCase(Locale.ROOT);
    }
}
