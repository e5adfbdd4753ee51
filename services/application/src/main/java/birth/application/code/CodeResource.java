package birth.application.code;

import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;

/** The choices of the form, as in force today. */
@Path("/codes")
public class CodeResource {

    private final BusinessClock clock;

    CodeResource(BusinessClock clock) {
        this.clock = clock;
    }

    /** One choice: what is stored and what is shown. */
    public record CodeView(String code, String name) {}

    @GET
    @Path("/{list}")
    @PermitAll
    public List<CodeView> list(@PathParam("list") String list) {
        return CodeList.named(list)
                .orElseThrow(() -> Refusal.unknown("CODE_LIST_UNKNOWN", "没有这个代码表，请核对名称。"))
                .on(LocalDate.now(clock))
                .stream()
                .map(code -> new CodeView(code.code(), code.name()))
                .toList();
    }
}
