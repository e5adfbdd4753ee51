package birth.application.realname;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What the shared licence store says of a person who authorised its use (domain.md 1.4, 8.4): every part may be missing. It
 * fills the form in advance and spares the family the paper.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Licences(
        @Pattern(regexp = "1[3-9]\\d{9}") String mobile,
        @Valid IdCard idCard,
        @Valid Household household,
        @Valid Marriage marriage,
        @Valid Employer employer) {

    public static final Licences NONE = new Licences(null, null, null, null, null);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IdCard(
            @Pattern(regexp = "\\d{2}") String ethnicity,
            @Pattern(regexp = "\\d{6}") String region,
            @Pattern(regexp = "\\d{9}") String township,
            @Size(max = 100) String address) {}

    /** The booklet the person is in; {@code type} 1 family, 2 collective. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Household(
            @Pattern(regexp = "\\d{6}") String region,
            @Size(max = 60) String householderName,
            @Size(max = 30) String householderId,
            @Size(max = 10) String householdNo,
            @Pattern(regexp = "[12]") String type) {}

    /** Civil affairs' answer; the spouse is the other party of the certificate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Marriage(
            @Size(max = 30) String certNo,
            @Size(max = 10) String date,
            Boolean valid,
            @Size(max = 40) String queriedAt,
            @Size(max = 60) String spouseName,
            @Pattern(regexp = "\\d{2}") String spouseIdType,
            @Size(max = 30) String spouseIdNo) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Employer(
            @Size(max = 100) String name, @Size(max = 18) String creditCode) {}

    /** The same, with every part that is told anew in place of the one before. */
    Licences with(Licences newer) {
        return new Licences(
                newer.mobile == null ? mobile : newer.mobile,
                newer.idCard == null ? idCard : newer.idCard,
                newer.household == null ? household : newer.household,
                newer.marriage == null ? marriage : newer.marriage,
                newer.employer == null ? employer : newer.employer);
    }

    /** A marriage that stands, with its other party. */
    public Optional<Marriage> standingMarriage() {
        return Optional.ofNullable(marriage)
                .filter(found -> Boolean.TRUE.equals(found.valid()) && found.spouseIdNo() != null);
    }
}
