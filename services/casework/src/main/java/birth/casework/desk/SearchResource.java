package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.search.SearchFor;
import birth.kit.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** One search box: equality only, within the caller's own units, recorded with its purpose. */
@Path("/work-items/search")
public class SearchResource {

    private final Desk desk;
    private final SearchFor searchFor;
    private final AuditTrail audit;

    SearchResource(Desk desk, SearchFor searchFor, AuditTrail audit) {
        this.desk = desk;
        this.searchFor = searchFor;
        this.audit = audit;
    }

    /** One of: name with birth date, number, phone, case number. */
    public record SearchRequest(
            @Size(max = 60) String name,

            @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "出生日期形如 2026-11-03")
            String birthDate,

            @Size(max = 40) String number,
            @Size(max = 20) String phone,
            @Size(max = 40) String caseNo,
            @NotNull(message = "请选择查询的目的") Purpose purpose) {

        @AssertTrue(message = "请填写姓名和出生日期，或者证件号码、电话、办件编号中的一项")
        boolean isOne() {
            return (name == null) == (birthDate == null)
                    && Stream.of(name, number, phone, caseNo)
                                    .filter(Objects::nonNull)
                                    .filter(text -> !text.isBlank())
                                    .count()
                            == 1;
        }

        private String kind() {
            return name != null ? "PERSON" : number != null ? "NUMBER" : phone != null ? "PHONE" : "CASE";
        }
    }

    @POST
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Page search(@Valid @NotNull SearchRequest request) {
        audit.record(
                desk.account(),
                "SEARCHED_BY_" + request.kind(),
                "search",
                request.purpose().name());
        var found = desk.covered(found(request));
        found.items()
                .forEach(row -> audit.record(
                        desk.account(),
                        "SEARCH_FOUND",
                        row.caseNo() + "-" + row.childIndex() + "/" + row.item() + "/" + row.attempt(),
                        request.purpose().name()));
        return found;
    }

    private List<UUID> found(SearchRequest request) {
        return switch (request.kind()) {
            case "PERSON" -> searchFor.person(request.name(), request.birthDate());
            case "NUMBER" -> searchFor.number(request.number());
            case "PHONE" -> searchFor.phone(request.phone());
            default -> searchFor.caseNo(request.caseNo().strip());
        };
    }
}
