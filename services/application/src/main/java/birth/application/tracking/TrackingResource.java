package birth.application.tracking;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.casefile.CaseNumber;
import birth.application.casefile.CaseState;
import birth.application.casefile.ItemState;
import birth.kit.sealing.Digests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;

/** States of a case for whoever holds its number and query code; no login, no names. */
@Path("/tracking")
public class TrackingResource {

    private final CaseFiles files;
    private final TrackingLimit limit;
    private final Digests digests;

    TrackingResource(CaseFiles files, TrackingLimit limit, Digests digests) {
        this.files = files;
        this.limit = limit;
        this.digests = digests;
    }

    /** As printed on the receipt. */
    public record TrackingRequest(
            @NotNull @Pattern(regexp = "\\d{20}[0-9A-Z]") String caseNo,
            @NotNull @Pattern(regexp = "[0-9A-Za-z]{6}") String queryCode) {}

    public record TrackingView(String caseNo, CaseState state, List<Child> children) {

        public record Child(int childIndex, List<Entry> items) {}

        public record Entry(String item, ItemState state) {}
    }

    @POST
    @PermitAll
    public TrackingView track(@NotNull @Valid TrackingRequest request) {
        if (!CaseNumber.isValid(request.caseNo())) {
            throw CaseFiles.unknown();
        }
        limit.ask(request.caseNo());
        var digest =
                digests.of("query-code", request.caseNo() + request.queryCode().toUpperCase(Locale.ROOT));
        return QuarkusTransaction.requiringNew().call(() -> files.findByIdOptional(request.caseNo())
                .filter(file -> file.hasQueryDigest(digest))
                .map(TrackingResource::view)
                .orElseThrow(CaseFiles::unknown));
    }

    private static TrackingView view(CaseFile file) {
        var children = file.items().stream()
                .map(CaseItem::childIndex)
                .distinct()
                .map(index -> {
                    var progress = file.progress(index);
                    return new TrackingView.Child(
                            index,
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
