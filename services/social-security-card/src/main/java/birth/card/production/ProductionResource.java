package birth.card.production;

import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Batches of physical cards of the clerk's own regions. */
@Path("/production-batches")
public class ProductionResource {

    private final ProduceCards produceCards;
    private final ProductionBatches batches;
    private final Caller caller;

    ProductionResource(ProduceCards produceCards, ProductionBatches batches, Caller caller) {
        this.produceCards = produceCards;
        this.batches = batches;
        this.caller = caller;
    }

    public record BatchRequest(
            @NotNull @Pattern(regexp = "\\d{6}", message = "地区代码为6位数字")
            String region) {}

    public record BatchView(UUID id, String batchNo, String region, long cards, boolean produced) {}

    @POST
    @Transactional
    @RolesAllowed({"clerk:social-security-card", "supervisor:social-security-card"})
    public Response open(@NotNull @Valid BatchRequest request) {
        mustCover(request.region());
        return Response.status(Response.Status.CREATED)
                .entity(view(produceCards.open(request.region(), caller.account())))
                .build();
    }

    @POST
    @Path("/{id}/production")
    @Transactional
    @RolesAllowed({"clerk:social-security-card", "supervisor:social-security-card"})
    public BatchView produced(@PathParam("id") UUID id) {
        var batch = batches.locked(id).orElseThrow(ProductionResource::unknown);
        mustCover(batch.region());
        produceCards.produced(batch, caller.account());
        return view(batch);
    }

    private BatchView view(ProductionBatch batch) {
        return new BatchView(
                batch.id(), batch.batchNo(), batch.region(), produceCards.size(batch), batch.producedAt() != null);
    }

    private void mustCover(String region) {
        if (!caller.units().contains(region)) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return Refusal.unknown("BATCH_UNKNOWN", "本机构没有这个地区或批次，请核对后重试。");
    }
}
