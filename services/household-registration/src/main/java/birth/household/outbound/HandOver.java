package birth.household.outbound;

import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.household.rule.Newborn;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The household lies in another province (E15, domain.md 3.9 row 2): once the certificate is issued and the consent there, the
 * application goes to the police of that county, and this office's clock stands until they answer.
 */
@ApplicationScoped
public class HandOver {

    /** Why the item waits, as the family reads it. */
    static final String HANDED_OVER = "OTHER_PROVINCE";

    private final OutboundPackages packages;
    private final Decide decide;
    private final String province;

    HandOver(
            OutboundPackages packages,
            Decide decide,
            @ConfigProperty(name = "birth.household.province") String province) {
        this.packages = packages;
        this.decide = decide;
        this.province = province;
    }

    /** In the transaction that keeps the child's data; also when newer data comes while the other side has the package. */
    public void arrived(WorkItem item, Newborn child) {
        var region = child.followedRegion();
        if (region == null || region.startsWith(province) || !child.hasCertificate()) {
            return;
        }
        if (item.state() == State.READY) {
            packages.handOver(item.id(), region);
            decide.waitForOffice(item, HANDED_OVER);
        } else if (item.state() == State.WAITING) {
            packages.handOver(item.id(), region);
        }
    }
}
