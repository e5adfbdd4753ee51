package birth.application.licence;

import birth.application.realname.Licences;
import java.util.Optional;

/** An electronic licence (电子证照) whose correction a parent can ask for, and who issues it (domain.md 2.2 E17). */
public enum LicenceKind {
    ID_CARD("居民身份证", "公安机关（户籍派出所）"),
    HOUSEHOLD_BOOKLET("居民户口簿", "公安机关（户籍派出所）"),
    MARRIAGE_CERTIFICATE("结婚证", "民政部门（婚姻登记处）");

    private final String label;
    private final String issuer;

    LicenceKind(String label, String issuer) {
        this.label = label;
        this.issuer = issuer;
    }

    public String label() {
        return label;
    }

    public String issuer() {
        return issuer;
    }

    /** Where the licence was issued, when the store says it: of a marriage certificate it does not. */
    Optional<String> region(Licences licences) {
        return switch (this) {
            case ID_CARD -> Optional.ofNullable(licences.idCard()).map(Licences.IdCard::region);
            case HOUSEHOLD_BOOKLET -> Optional.ofNullable(licences.household()).map(Licences.Household::region);
            case MARRIAGE_CERTIFICATE -> Optional.empty();
        };
    }

    /** The same as if the store had no such licence. */
    Licences takenFrom(Licences licences) {
        return new Licences(
                licences.mobile(),
                this == ID_CARD ? null : licences.idCard(),
                this == HOUSEHOLD_BOOKLET ? null : licences.household(),
                this == MARRIAGE_CERTIFICATE ? null : licences.marriage(),
                licences.employer());
    }
}
