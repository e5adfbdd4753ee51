package birth.application.window;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseKeys;
import birth.application.casefile.CaseState;
import birth.application.casefile.CaseView;
import birth.application.casefile.ViewCase;
import birth.application.consent.Consent;
import birth.application.realname.RealNames;
import birth.application.tracking.Purpose;
import birth.kit.text.Masking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A window finds the case of the family before it, whoever began it and wherever. */
@Path("/window-cases")
public class WindowCaseResource {

    private final FamilyAtCounter family;
    private final CaseKeys keys;
    private final ViewCase view;
    private final RealNames realNames;

    WindowCaseResource(FamilyAtCounter family, CaseKeys keys, ViewCase view, RealNames realNames) {
        this.family = family;
        this.keys = keys;
        this.view = view;
        this.realNames = realNames;
    }

    /**
     * One of: a parent's ID number, the case number, the query code of the receipt, a phone, a name with its birth date; whole
     * values only.
     *
     * @param purpose absent: the family asks about its application
     */
    public record FindRequest(
            @Pattern(regexp = "[A-Z0-9]{5,20}", message = "证件号码由大写字母和数字组成")
            String idNo,

            @Size(max = 40) String caseNo,

            @Pattern(regexp = "[0-9A-Za-z]{6}", message = "查询码是 6 位字母和数字，见受理凭证")
            String queryCode,

            @Size(max = 20) String phone,
            @Size(max = 60) String name,
            LocalDate birthDate,
            Purpose purpose) {

        @AssertTrue(message = "请填写证件号码、办件编号、查询码、电话中的一项，或者姓名和出生日期")
        boolean isOne() {
            return (name == null) == (birthDate == null)
                    && Stream.of(idNo, caseNo, queryCode, phone, name)
                                    .filter(Objects::nonNull)
                                    .filter(text -> !text.isBlank())
                                    .count()
                            == 1;
        }

        private String kind() {
            return idNo != null
                    ? "NUMBER"
                    : caseNo != null ? "CASE" : queryCode != null ? "CODE" : phone != null ? "PHONE" : "PERSON";
        }
    }

    /** {@code applicant}: masked (domain.md 8.3). */
    public record FoundCase(String caseNo, String applicant, CaseState state, Consent consent) {}

    @POST
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public List<FoundCase> find(@NotNull @Valid FindRequest request) {
        family.searched(request.kind(), request.purpose() == null ? Purpose.ENQUIRY : request.purpose());
        return cases(request).stream().map(this::found).toList();
    }

    private List<CaseFile> cases(FindRequest request) {
        return switch (request.kind()) {
            case "NUMBER" -> family.byNumber(request.idNo());
            case "CASE" -> family.byCaseNo(request.caseNo().strip()).stream().toList();
            case "CODE" -> family.among(keys.byCode(request.queryCode()));
            case "PHONE" -> family.among(keys.byPhone(request.phone()));
            default -> family.among(keys.byPerson(request.name(), request.birthDate()));
        };
    }

    /** What the family may know; numbers that came into being stay with it. */
    @GET
    @Path("/{caseNo}")
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public CaseView show(@PathParam("caseNo") String caseNo) {
        var seen = view.one(family.standing(caseNo).applicantDigest(), caseNo);
        return seen.with(
                seen.children().stream().map(WindowCaseResource::masked).toList());
    }

    private static CaseView.Child masked(CaseView.Child child) {
        return new CaseView.Child(
                child.childIndex(),
                child.name() == null ? null : Masking.name(child.name()),
                child.bereaved(),
                child.ended(),
                child.items().stream().map(CaseView.Entry::withoutResults).toList());
    }

    private FoundCase found(CaseFile file) {
        return new FoundCase(
                file.caseNo(),
                Masking.name(realNames.person(file.applicantRef()).name()),
                file.state(),
                file.consent());
    }
}
