package birth.application.promise;

import birth.application.Item;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Signed promises by delivery. */
@ApplicationScoped
public class WrittenPromises implements PanacheRepositoryBase<WrittenPromise, UUID> {

    private final PromiseCatalogue catalogue;

    WrittenPromises(PromiseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What the office of the item sees of a promise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seen(String kind, int version, OffsetDateTime signedAt, OffsetDateTime breachedAt) {}

    /** A promise that was signed and not found broken. */
    public boolean isKept(String deliveryRef, PromiseKind kind) {
        return of(deliveryRef, kind).filter(WrittenPromise::isKept).isPresent();
    }

    public List<Seen> seenBy(String deliveryRef, Item item) {
        return of(deliveryRef).stream()
                .filter(promise -> text(promise).item() == item)
                .map(promise -> new Seen(
                        promise.kind().name(),
                        promise.textVersion(),
                        promise.signedAt().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                        promise.breachedAt() == null
                                ? null
                                : promise.breachedAt()
                                        .atZone(BusinessClock.ZONE)
                                        .toOffsetDateTime()))
                .toList();
    }

    /** Kinds of the papers that need not be given, since a promise stands in for them. */
    public Set<String> replaced(String deliveryRef) {
        return of(deliveryRef).stream()
                .filter(WrittenPromise::isKept)
                .map(promise -> text(promise).replaces())
                .collect(Collectors.toSet());
    }

    Optional<WrittenPromise> of(String deliveryRef, PromiseKind kind) {
        return find("deliveryRef = ?1 and kind = ?2", deliveryRef, kind).firstResultOptional();
    }

    boolean hasBroken(String signerDigest) {
        return count("signerDigest = ?1 and breachedAt is not null", signerDigest) > 0;
    }

    private List<WrittenPromise> of(String deliveryRef) {
        return list("deliveryRef = ?1 order by kind", deliveryRef);
    }

    private PromiseText text(WrittenPromise promise) {
        return catalogue.of(promise.kind(), promise.textVersion());
    }
}
