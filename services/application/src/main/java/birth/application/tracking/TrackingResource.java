package birth.application.tracking;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.casefile.CaseNumber;
import birth.application.casefile.CaseState;
import birth.application.casefile.ItemState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** States of a case for whoever holds its number and query code; no login, no names. */
@Path("/tracking")
public class TrackingResource {

    private final TrackedCases cases;
    private final TrackingLimit limit;

    TrackingResource(TrackedCases cases, TrackingLimit limit) {
        this.cases = cases;
        this.limit = limit;
    }

    /** As printed on the receipt. */
    public record TrackingRequest(
            @NotNull @Pattern(regexp = "\\d{20}[0-9A-Z]") String caseNo,
            @NotNull @Pattern(regexp = "[0-9A-Za-z]{6}") String queryCode) {}

    public record TrackingView(String caseNo, CaseState state, List<Child> children) {

        /** {@code bereaved} as at the parents' own pages. */
        public record Child(int childIndex, boolean bereaved, List<Entry> items) {}

        public record Entry(String item, ItemState state) {}

        public static TrackingView of(CaseFile file) {
            var children = file.items().stream()
                    .map(CaseItem::childIndex)
                    .distinct()
                    .map(index -> {
                        var progress = file.progress(index);
                        return new TrackingView.Child(
                                index,
                                file.isBereaved(index),
                                file.items().stream()
                                        .filter(item -> item.childIndex() == index)
                                        .map(item -> new TrackingView.Entry(
                                                item.item().name(),
                                                progress.of(item.item()).state()))
                                        .toList());
                    })
                    .toList();
            return new TrackingView(file.caseNo(), file.state(), children);
        }
    }

    @POST
    @PermitAll
    public TrackingView track(@NotNull @Valid TrackingRequest request) {
        if (!CaseNumber.isValid(request.caseNo())) {
            throw CaseFiles.unknown();
        }
        limit.ask(request.caseNo());
        return QuarkusTransaction.requiringNew()
                .call(() -> TrackingView.of(cases.find(request.caseNo(), request.queryCode())));
    }
}
