package birth.application.window;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseState;
import birth.application.casefile.CaseView;
import birth.application.casefile.ViewCase;
import birth.application.consent.Consent;
import birth.application.realname.RealNames;
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
import java.util.List;

/** A window finds the case of the family before it, whoever began it and wherever. */
@Path("/window-cases")
public class WindowCaseResource {

    private final FamilyAtCounter family;
    private final ViewCase view;
    private final RealNames realNames;

    WindowCaseResource(FamilyAtCounter family, ViewCase view, RealNames realNames) {
        this.family = family;
        this.view = view;
        this.realNames = realNames;
    }

    /** One of the two: a parent's ID number, or the case number. */
    public record FindRequest(
            @Pattern(regexp = "[A-Z0-9]{5,20}", message = "证件号码由大写字母和数字组成")
            String idNo,

            @Size(max = 40) String caseNo) {

        @AssertTrue(message = "请填写父母一方的证件号码，或者办件编号")
        boolean isOne() {
            return (idNo == null) != (caseNo == null);
        }
    }

    /** {@code applicant}: masked (domain.md 8.3). */
    public record FoundCase(String caseNo, String applicant, CaseState state, Consent consent) {}

    @POST
    @RolesAllowed("counter")
    @Transactional
    public List<FoundCase> find(@NotNull @Valid FindRequest request) {
        var found = request.idNo() == null
                ? family.byCaseNo(request.caseNo().strip()).stream().toList()
                : family.byNumber(request.idNo());
        return found.stream().map(this::found).toList();
    }

    /** What the family may know; numbers that came into being stay with it. */
    @GET
    @Path("/{caseNo}")
    @RolesAllowed("counter")
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
