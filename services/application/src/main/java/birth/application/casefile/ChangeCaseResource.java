package birth.application.casefile;

import birth.application.Item;
import birth.application.OnceCreated;
import birth.application.eligibility.RuleText;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** The parents change their minds about a case: other values, one more item, or nothing at all. */
@Path("/cases")
public class ChangeCaseResource {

    private final AskAboutChange askAboutChange;
    private final ReviseForm reviseForm;
    private final AddItem addItem;
    private final WithdrawCase withdrawCase;
    private final RealNames realNames;
    private final Caller caller;

    ChangeCaseResource(
            AskAboutChange askAboutChange,
            ReviseForm reviseForm,
            AddItem addItem,
            WithdrawCase withdrawCase,
            RealNames realNames,
            Caller caller) {
        this.askAboutChange = askAboutChange;
        this.reviseForm = reviseForm;
        this.addItem = addItem;
        this.withdrawCase = withdrawCase;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** The version of the form the parent saw, and new values by flat key; a null takes a value away. */
    public record FieldsRequest(
            @NotNull Integer formVersion,
            @NotEmpty @Size(max = 60) Map<@Size(max = 64) String, JsonNode> fields) {}

    /**
     * {@code affected}: letters of the items whose offices see the difference; {@code routes}: those that the rules send
     * another way than before.
     */
    public record FieldsView(int formVersion, List<Item> affected, List<RouteView> routes) {

        public static FieldsView of(ReviseForm.Revised revised) {
            return new FieldsView(
                    revised.formVersion(),
                    revised.told().stream()
                            .map(told -> told.item().item())
                            .distinct()
                            .toList(),
                    revised.told().stream()
                            .filter(ReviseForm.Told::rerouted)
                            .map(told -> RouteView.of(told.item()))
                            .toList());
        }
    }

    /** {@code rule} and its {@code text} say why an item goes to the window; null when it goes on online again. */
    public record RouteView(int childIndex, Item item, Routes.Way way, String rule, RuleText text) {

        static RouteView of(CaseItem item) {
            var office = item.chosenOffice();
            return new RouteView(
                    item.childIndex(),
                    item.item(),
                    office.route(),
                    office.routeRule(),
                    office.routeRule() == null ? null : RuleText.of(office.routeRule()));
        }
    }

    /** What the item needs beyond the form as it is. */
    public record ItemRequest(
            @NotNull Item item, @Size(max = 60) Map<@Size(max = 64) String, JsonNode> fields) {

        public Map<String, JsonNode> values() {
            return fields == null ? Map.of() : fields;
        }
    }

    /** Empty: the whole case. */
    public record WithdrawalRequest(@Size(max = 60) List<@NotNull @Valid ItemRef> items) {

        public List<WithdrawCase.Meant> meant() {
            return items == null
                    ? List.of()
                    : items.stream()
                            .map(ref -> new WithdrawCase.Meant(ref.childIndex(), ref.item()))
                            .toList();
        }
    }

    public record ItemRef(
            @NotNull Integer childIndex, @NotNull Item item) {}

    @PUT
    @Path("/{caseNo}/children/{childIndex}/fields")
    @RolesAllowed("parent")
    public FieldsView revise(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @NotNull @Valid FieldsRequest request) {
        var digest = realNames.digestOf(caller);
        askAboutChange.ask(digest, caseNo, childIndex, request.fields(), caller.account());
        return FieldsView.of(reviseForm.revise(digest, caseNo, childIndex, request.formVersion(), request.fields()));
    }

    /** 201 when the item is new, 200 when it is there already. */
    @POST
    @Path("/{caseNo}/children/{childIndex}/items")
    @RolesAllowed("parent")
    public RestResponse<Void> add(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @NotNull @Valid ItemRequest request) {
        return OnceCreated.answer(
                addItem.add(realNames.digestOf(caller), caseNo, childIndex, request.item(), request.values()));
    }

    @POST
    @Path("/{caseNo}/withdrawal")
    @RolesAllowed("parent")
    public RestResponse<Void> withdraw(@PathParam("caseNo") String caseNo, @NotNull @Valid WithdrawalRequest request) {
        withdrawCase.withdraw(realNames.digestOf(caller), caseNo, request.meant());
        return RestResponse.accepted();
    }
}
