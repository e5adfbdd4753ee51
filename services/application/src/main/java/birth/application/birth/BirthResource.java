package birth.application.birth;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The births whose recorded mother is asking. */
@Path("/births")
public class BirthResource {

    private final Births births;
    private final BringBirth bringBirth;
    private final RealNames realNames;
    private final Caller caller;

    BirthResource(Births births, BringBirth bringBirth, RealNames realNames, Caller caller) {
        this.births = births;
        this.bringBirth = bringBirth;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** One delivery with its living children. */
    public record BirthView(String deliveryRef, String institution, String region, List<ChildView> children) {}

    /** {@code birthDateTime} is ISO-8601 with offset. */
    public record ChildView(int pluralIndex, String sex, String birthDateTime) {}

    /** {@code issuer}: the hospital's credit code as printed; {@code region}: county of the birth. */
    public record BroughtBirth(
            @NotNull(message = "请填写出生地区县代码") @Pattern(regexp = "[1-9]\\d{5}", message = "区县代码为6位数字")
            String region,

            @NotNull(message = "请填写签发机构代码") @Size(max = 18, message = "签发机构代码为18位")
            String issuer,

            @NotNull(message = "请填写孩子") @Size(min = 1, max = 6, message = "一次分娩为1至6个孩子")
            List<@Valid @NotNull BroughtChild> children) {}

    /** As printed on the certificate. */
    public record BroughtChild(
            int pluralIndex,

            @NotNull(message = "请填写性别") @Pattern(regexp = "[0129]", message = "性别请按代码表填写")
            String sex,

            @NotNull(message = "请填写出生时间") OffsetDateTime birthDateTime,

            @NotNull(message = "请填写证明编号") @Pattern(regexp = "[A-Z]\\d{9}", message = "证明编号为1个字母加9位数字")
            String certNo,

            @NotNull(message = "请填写签发日期") LocalDate issuedOn) {}

    public record Brought(String deliveryRef) {}

    /**
     * A birth without a record here: the certificates are typed by the mother and verified by the police (E01, E02, E04). 201, the
     * same again 200; 409 {@code CERTIFICATE_BROUGHT} by another mother, {@code BIRTH_RECORDED} where a hospital has sent its record.
     */
    @POST
    @RolesAllowed("parent")
    public RestResponse<Brought> bring(@NotNull @Valid BroughtBirth birth) {
        var ref = caller.realNameRef().orElseThrow();
        var brought = bringBirth.bring(birth, realNames.person(ref), realNames.digestOf(caller));
        return RestResponse.status(
                brought.fresh() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                new Brought(brought.deliveryRef()));
    }

    @GET
    @RolesAllowed("parent")
    @Transactional
    public List<BirthView> mine() {
        return births.ofMother(realNames.digestOf(caller)).entrySet().stream()
                .filter(birth -> !birth.getValue().liveChildren().isEmpty())
                .map(birth -> view(birth.getKey(), birth.getValue()))
                .toList();
    }

    private static BirthView view(String deliveryRef, DeliveryRecord record) {
        var children = record.liveChildren().stream()
                .map(c -> new ChildView(c.pluralIndex(), c.sex(), c.birthDateTime()))
                .toList();
        return new BirthView(deliveryRef, record.institution(), record.region(), children);
    }
}
