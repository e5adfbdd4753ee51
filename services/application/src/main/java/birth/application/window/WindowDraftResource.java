package birth.application.window;

import birth.application.OnceCreated;
import birth.application.draft.OpenAtWindow;
import birth.application.draft.SignOnPaper;
import birth.application.draft.ViewDraft.DraftView;
import birth.application.form.Form;
import birth.application.mandate.Basis;
import birth.application.mandate.SignedPapers;
import birth.application.realname.Person;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A window opens an application for a family without phone or account; the draft's own doors do the rest. */
@Path("/window-drafts")
public class WindowDraftResource {

    private final OpenAtWindow open;
    private final SignOnPaper signOnPaper;
    private final SignedPapers papers;

    WindowDraftResource(OpenAtWindow open, SignOnPaper signOnPaper, SignedPapers papers) {
        this.open = open;
        this.signOnPaper = signOnPaper;
        this.papers = papers;
    }

    /** As the identity card says, typed once or read by the reader. */
    public record MotherRequest(
            @NotBlank(message = "请填写母亲姓名") @Size(max = 60) String name,

            @NotBlank(message = "请选择证件类别") @Size(max = 2) String idType,
            @NotBlank(message = "请填写证件号码") @Size(max = 30) String idNo) {

        Person person() {
            return new Person(name.strip(), idType, number(idNo));
        }
    }

    /**
     * @param relation to the child (GB/T 4761)
     * @param authorisation the signed paper itself, Base64; PDF, JPEG or PNG up to 5 MB
     */
    public record RepresentativeRequest(
            @NotBlank(message = "请填写代办人姓名") @Size(max = 60) String name,

            @NotBlank(message = "请选择证件类别") @Size(max = 2) String idType,
            @NotBlank(message = "请填写证件号码") @Size(max = 30) String idNo,
            @NotBlank(message = "请选择与孩子的关系") @Size(max = 2) String relation,
            @NotNull(message = "请填写签字日期") LocalDate signedOn,

            @NotNull(message = "请上传授权委托书的扫描件") @Size(min = 8, max = SignedPapers.MOST_LETTERS, message = "扫描件不超过 5 MB")
            String authorisation) {

        Form.Proxy person() {
            return new Form.Proxy(name.strip(), idType, number(idNo), relation);
        }
    }

    /**
     * @param bornOn only where the mother has more than one birth
     * @param livesHere the clerk has seen by a paper that the family lives in the window's region; without it the birth lies there
     */
    public record OpenAtWindowRequest(
            @NotNull(message = "请填写母亲") @Valid MotherRequest mother,
            @NotNull(message = "请选择办理依据") Basis basis,
            @Valid RepresentativeRequest representative,
            LocalDate bornOn,
            Boolean livesHere) {

        @AssertTrue(message = "代办的，请填写代办人；母亲本人在场的，不填代办人")
        @JsonIgnore
        boolean isRepresentativeAsBasisSays() {
            return basis == null || (basis == Basis.REPRESENTATIVE) == (representative != null);
        }
    }

    /** One of the two: the draft to be filled in, or the case that it has become. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OpenedView(UUID draftId, String caseNo) {}

    /** 201; found again, by whomever it was opened: 200. */
    @POST
    @RolesAllowed({"counter", "helper"})
    public RestResponse<OpenedView> open(@NotNull @Valid OpenAtWindowRequest request) {
        var opened = open.open(new OpenAtWindow.AtWindow(
                request.mother().person(),
                request.bornOn(),
                Boolean.TRUE.equals(request.livesHere()),
                sent(request.representative())));
        return opened.caseNo() != null
                ? RestResponse.ok(new OpenedView(null, opened.caseNo()))
                : OnceCreated.answer(
                        opened.fresh(), "/drafts/" + opened.draftId(), new OpenedView(opened.draftId(), null));
    }

    /** The form as it is filled in, for the mother to read and sign. */
    @GET
    @Path("/{id}/form")
    @Produces("application/pdf")
    @RolesAllowed({"counter", "helper"})
    public Response form(@PathParam("id") UUID id) {
        return WindowPaperResource.shown(signOnPaper.print(id), "FORM");
    }

    /** The mother's privacy consent and declarations, signed under the printed form. */
    @PUT
    @Path("/{id}/declarations")
    @RolesAllowed({"counter", "helper"})
    public DraftView declare(@PathParam("id") UUID id, @NotNull @Valid SignedScan request) {
        return signOnPaper.sign(id, papers.read(request.scan(), request.signedOn()), request.signedOn());
    }

    private OpenAtWindow.Sent sent(RepresentativeRequest request) {
        return request == null
                ? null
                : new OpenAtWindow.Sent(
                        request.person(), papers.read(request.authorisation(), request.signedOn()), request.signedOn());
    }

    private static String number(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
