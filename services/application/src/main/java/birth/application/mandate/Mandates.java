package birth.application.mandate;

import birth.application.form.Form;
import birth.kit.identity.Caller;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mandates by draft; a window sees those of its own regions. They last as long as a proxy's authorisation. */
@ApplicationScoped
public class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

    private final SealedDocuments documents;
    private final Caller caller;
    private final BusinessClock clock;
    private final Period validity;

    Mandates(
            SealedDocuments documents,
            Caller caller,
            BusinessClock clock,
            @ConfigProperty(name = "birth.application.proxy.validity") String validity) {
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
        this.validity = Period.parse(validity);
    }

    /** The mother stands before the window. */
    public Mandate ofMother(UUID draftId, String bornIn) {
        return keep(UUID.randomUUID(), draftId, bornIn, Mandate.Through.NOBODY);
    }

    /** @param authorisation id of the scanned paper */
    public Mandate through(Form.Proxy representative, UUID authorisation, UUID draftId, String bornIn) {
        var id = UUID.randomUUID();
        var sealed = documents.seal(representative, id.toString());
        return keep(id, draftId, bornIn, new Mandate.Through(sealed, authorisation));
    }

    /** The latest on which a window of the caller's regions may act now. */
    public Optional<Mandate> standing(UUID draftId) {
        return find("draftId = ?1 and until > ?2 order by takenAt desc", draftId, clock.instant()).stream()
                .filter(mandate -> covers(mandate.region()))
                .findFirst();
    }

    /** Whether such a window may act for the family of this case, wherever it was born, lives or has its items. */
    public boolean standsFor(String caseNo) {
        return find("until > ?1 and draftId in (select id from Draft where caseNo = ?2)", clock.instant(), caseNo)
                .stream()
                .anyMatch(mandate -> covers(mandate.region()));
    }

    /** Whether a place lies in the regions of the window that asks. */
    public boolean covers(String region) {
        return caller.covers(region);
    }

    /** Who stands before the window in the mother's stead; empty when she is there herself. */
    public Optional<Form.Proxy> representative(Mandate mandate) {
        return mandate.sealed()
                .map(document -> documents.open(document, mandate.id().toString(), Form.Proxy.class));
    }

    /** The county of the birth; for a family that lives here and gave birth elsewhere the window's own region. */
    private String reach(String bornIn) {
        return covers(bornIn) ? bornIn : caller.regions().iterator().next();
    }

    private Mandate keep(UUID id, UUID draftId, String bornIn, Mandate.Through through) {
        var now = clock.instant();
        var until = now.atZone(BusinessClock.ZONE).plus(validity).toInstant();
        var mandate = new Mandate(id, draftId, through, new Mandate.Reach(reach(bornIn), now, until), caller.account());
        persist(mandate);
        return mandate;
    }
}
