package birth.application.eligibility;

import birth.application.alert.SecurityAlert;
import birth.application.alert.SecurityAlerts;
import birth.application.birth.Births;
import birth.application.birth.DeliveryPulled;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Tells the security role of every rule that carries a flag (E09, E20, E27): as soon as the hospital's record is here, and
 * again whenever the family's draft is looked at. The family's application waits until two persons have looked into it.
 */
@ApplicationScoped
public class WatchFlags {

    private final Births births;
    private final FamilyFacts familyFacts;
    private final Eligibility eligibility;
    private final SecurityAlerts alerts;
    private final BusinessClock clock;

    WatchFlags(
            Births births,
            FamilyFacts familyFacts,
            Eligibility eligibility,
            SecurityAlerts alerts,
            BusinessClock clock) {
        this.births = births;
        this.familyFacts = familyFacts;
        this.eligibility = eligibility;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** A mother to be protected is known before anybody opens a draft. */
    void onPulled(@Observes DeliveryPulled pulled) {
        look(pulled.deliveryRef(), births.record(pulled.deliveryRef()), Form.empty());
    }

    @Transactional
    public void look(String deliveryRef, DeliveryRecord record, Form form) {
        var today = LocalDate.now(clock);
        record.liveChildren().stream()
                .map(child -> familyFacts.of(deliveryRef, record, form, child.pluralIndex(), today))
                .flatMap(facts -> eligibility.judge(facts, today).rules().stream())
                .filter(finding -> finding.flag() != null)
                .forEach(finding -> alerts.raise(
                        deliveryRef, record.region(), finding.rule(), SecurityAlert.Flag.valueOf(finding.flag())));
    }
}
