package birth.card.production;

import birth.card.order.CardOrder;
import birth.card.order.CardOrders;
import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItems;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Sends ordered physical cards to the producer in batches and says of each when it is there (domain.md 1.3 C). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProduceCards {

    /** Cards of one batch. */
    static final int LARGEST = 500;

    private final ProductionBatches batches;
    private final CardOrders orders;
    private final WorkItems items;
    private final Decide decide;
    private final BusinessClock clock;

    ProduceCards(ProductionBatches batches, CardOrders orders, WorkItems items, Decide decide, BusinessClock clock) {
        this.batches = batches;
        this.orders = orders;
        this.items = items;
        this.decide = decide;
        this.clock = clock;
    }

    /** @throws Refusal 409 {@code NOTHING_TO_PRODUCE} when no card of the region waits */
    ProductionBatch open(String region, String account) {
        var waiting = orders.toProduce(region, LARGEST);
        if (waiting.isEmpty()) {
            throw Refusal.conflict("NOTHING_TO_PRODUCE", "目前没有等待制作的实体卡。");
        }
        var number = "P%s%s%04d"
                .formatted(region, LocalDate.now(clock).toString().replace("-", ""), orders.next("batch|" + region));
        var batch = new ProductionBatch(UUID.randomUUID(), number, region, account, now());
        batches.persistAndFlush(batch);
        waiting.forEach(order -> order.goesInto(batch.id()));
        return batch;
    }

    /** Telling it twice changes nothing. */
    void produced(ProductionBatch batch, String account) {
        if (batch.produced(account, now())) {
            orders.of(batch.id()).forEach(order -> tell(order, account));
        }
    }

    /** As exactly as it is stored: an answer now and one read later are the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Of the card of a child that died meanwhile nothing is said: no parcel is to leave with it. */
    private void tell(CardOrder order, String account) {
        items.find("resultId = ?1 and state = ?2 and childDiedOn is null", order.id(), State.COMPLETED)
                .firstResultOptional()
                .map(item -> items.locked(item.id()))
                .ifPresent(item -> decide.resultChanged(item, order.id(), "UPGRADED", "CARD_PRODUCED", account));
    }
}
