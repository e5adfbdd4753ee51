package birth.application.tracking;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.casefile.CaseKeys;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;

/** A family reads its query code aloud: which case of the caller's own units it belongs to. */
@Path("/query-codes")
public class QueryCodeResource {

    private final CaseFiles files;
    private final CaseKeys keys;
    private final AuditTrail audit;
    private final Caller caller;

    QueryCodeResource(CaseFiles files, CaseKeys keys, AuditTrail audit, Caller caller) {
        this.files = files;
        this.keys = keys;
        this.audit = audit;
        this.caller = caller;
    }

    public record QueryCodeRequest(
            @NotNull(message = "请填写查询码") @Pattern(regexp = "[0-9A-Za-z]{6}", message = "查询码是 6 位字母和数字，见受理凭证")
            String queryCode,

            @NotNull(message = "请选择查询的目的") Purpose purpose) {}

    /** {@code caseNos}: empty when no case of the caller's has this code. */
    public record QueryCodeView(List<String> caseNos) {}

    @POST
    @RolesAllowed({"clerk", "supervisor"})
    @Transactional
    public QueryCodeView find(@Valid @NotNull QueryCodeRequest request) {
        audit.record(
                caller.account(),
                "SEARCHED_BY_CODE",
                "search",
                request.purpose().name());
        var found = keys.byCode(request.queryCode()).stream()
                .map(files::findByIdOptional)
                .flatMap(Optional::stream)
                .filter(file -> file.items().stream().anyMatch(this::isOfCaller))
                .map(CaseFile::caseNo)
                .toList();
        found.forEach(caseNo -> audit.record(
                caller.account(), "SEARCH_FOUND", caseNo, request.purpose().name()));
        return new QueryCodeView(found);
    }

    private boolean isOfCaller(CaseItem item) {
        var department = item.item().department();
        return caller.covers(item.unit(), item.region())
                && (caller.hasRole("clerk:" + department) || caller.hasRole("supervisor:" + department));
    }
}
