package birth.card.production;

import birth.card.order.CardOrders;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Batches of physical cards of the clerk's own regions (domain.md 1.3 C): numbers and counts, no person's data. */
@Path("/production-batches")
public class ProductionResource {

    private static final String REGION = "\\d{6}";
    private static final int LISTED = 50;

    private final ProduceCards produceCards;
    private final ProductionBatches batches;
    private final CardOrders orders;
    private final Caller caller;

    ProductionResource(ProduceCards produceCards, ProductionBatches batches, CardOrders orders, Caller caller) {
        this.produceCards = produceCards;
        this.batches = batches;
        this.orders = orders;
        this.caller = caller;
    }

    public record BatchRequest(
            @NotNull @Pattern(regexp = REGION, message = "地区代码为6位数字")
            String region) {}

    /** @param openedBy account, as {@code producedBy}, which like {@code producedAt} is null while the cards are being made */
    public record BatchView(
            UUID id,
            String batchNo,
            String region,
            long cards,
            String openedBy,
            OffsetDateTime openedAt,
            boolean produced,
            String producedBy,
            OffsetDateTime producedAt) {

        static BatchView of(ProductionBatch batch, long cards) {
            return new BatchView(
                    batch.id(),
                    batch.batchNo(),
                    batch.region(),
                    cards,
                    batch.openedBy(),
                    inChina(batch.openedAt()),
                    batch.producedAt() != null,
                    batch.producedBy(),
                    inChina(batch.producedAt()));
        }

        private static OffsetDateTime inChina(Instant at) {
            return at == null ? null : at.atZone(BusinessClock.ZONE).toOffsetDateTime();
        }
    }

    /**
     * @param cards ordered physical cards that are in no batch yet
     * @param nextBatch how many of them, the oldest, a batch opened now would take
     */
    public record WaitingCards(String region, long cards, long nextBatch) {}

    /**
     * The last 50 batches of the caller's regions: those in production first, the newest of them first, then those produced, the
     * last one first. Empty for a caller without a region.
     */
    @GET
    @Transactional
    @RolesAllowed({"clerk:social-security-card", "supervisor:social-security-card"})
    public List<BatchView> list() {
        var listed = batches.of(regions(), LISTED);
        var sizes = orders.sizes(listed.stream().map(ProductionBatch::id).toList());
        return listed.stream()
                .map(batch -> BatchView.of(batch, sizes.getOrDefault(batch.id(), 0L)))
                .toList();
    }

    /** What waits for a batch, for each of the caller's regions in the order of their codes, also where nothing does. */
    @GET
    @Path("/waiting")
    @Transactional
    @RolesAllowed({"clerk:social-security-card", "supervisor:social-security-card"})
    public List<WaitingCards> waiting() {
        var counts = orders.waiting(regions());
        return regions().stream()
                .map(region -> {
                    var cards = counts.getOrDefault(region, 0L);
                    return new WaitingCards(region, cards, Math.min(cards, ProduceCards.LARGEST));
                })
                .toList();
    }

    /** 201 with the batch; 404 {@code BATCH_UNKNOWN} for a region not the caller's, 409 {@code NOTHING_TO_PRODUCE} when no card waits. */
    @POST
    @Transactional
    @RolesAllowed({"clerk:social-security-card", "supervisor:social-security-card"})
    public Response open(@NotNull @Valid BatchRequest request) {
        mustCover(request.region());
        return Response.status(Response.Status.CREATED)
                .entity(view(produceCards.open(request.region(), caller.account())))
                .build();
    }

    /** The cards of the batch are there; said again it changes nothing. 404 {@code BATCH_UNKNOWN}, also for another region's. */
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
        return BatchView.of(batch, orders.sizes(List.of(batch.id())).getOrDefault(batch.id(), 0L));
    }

    /** The units of this office are regions; who works in several offices has other units beside them. */
    private List<String> regions() {
        return caller.units().stream().filter(unit -> unit.matches(REGION)).toList();
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
