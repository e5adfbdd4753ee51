package birth.application.eligibility;

import birth.application.alert.SecurityAlerts;
import birth.application.birth.ChildDeaths;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.application.promise.PromiseKind;
import birth.application.promise.WrittenPromises;
import birth.application.realname.Licences;
import birth.application.realname.RealNames;
import birth.application.shipment.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Everything known of one child of a family that applies: its form, the hospital's record, the registers, who the mother is. */
@ApplicationScoped
public class FamilyFacts {

    private final FormFacts formFacts;
    private final RegisterFacts registerFacts;
    private final RealNames realNames;
    private final ChildDeaths deaths;
    private final SecurityAlerts alerts;
    private final WrittenPromises promises;

    FamilyFacts(
            FormFacts formFacts,
            RegisterFacts registerFacts,
            RealNames realNames,
            ChildDeaths deaths,
            SecurityAlerts alerts,
            WrittenPromises promises) {
        this.formFacts = formFacts;
        this.registerFacts = registerFacts;
        this.realNames = realNames;
        this.deaths = deaths;
        this.alerts = alerts;
        this.promises = promises;
    }

    public Facts of(String deliveryRef, DeliveryRecord record, Form form, int pluralIndex, LocalDate today) {
        var facts = formFacts.of(form, pluralIndex, record, today);
        if (!isMotherAsAdmitted(record) && !alerts.isCleared(deliveryRef, "E09")) {
            facts.with(Fact.MOTHER_IDENTITY_MATCHES, false);
        }
        if (record.bears(DeliveryRecord.Sign.SURROGACY) && !alerts.isCleared(deliveryRef, "E27")) {
            facts.with(Fact.SURROGACY_FLAG, true);
        }
        if (deaths.of(deliveryRef).stream().anyMatch(death -> death.pluralIndex() == pluralIndex)) {
            facts.with(Fact.CHILD_DIED, true);
        }
        if (promises.isKept(deliveryRef, PromiseKind.NOT_INSURED_ELSEWHERE)) {
            facts.with(Fact.INSURED_ELSEWHERE, false);
        }
        if (Destination.of(form.mail(), today) == Destination.ADDRESS_ABROAD) {
            facts.with(Fact.DELIVERY_ABROAD, true);
        }
        if (isEmployed(record)) {
            facts.with(Fact.MOTHER_INSURANCE, "EMPLOYEE");
        }
        return registerFacts.add(facts, deliveryRef, pluralIndex, FormFacts.bornOn(record, pluralIndex));
    }

    /** An employer insures: her licence of employment says it as long as the insurance platform says nothing (domain.md 2.3 I2). */
    private boolean isEmployed(DeliveryRecord record) {
        return realNames
                .refOf(realNames.digestOf(record.mother().idNo()))
                .map(realNames::licences)
                .map(Licences::employer)
                .isPresent();
    }

    /**
     * The number is the same, for by it the record was found; the name at admission must be, too, and the ward must have
     * found face and paper to agree (domain.md 2.2 E09).
     */
    private boolean isMotherAsAdmitted(DeliveryRecord record) {
        return !record.bears(DeliveryRecord.Sign.MOTHER_IDENTITY)
                && realNames
                        .refOf(realNames.digestOf(record.mother().idNo()))
                        .map(realNames::person)
                        .filter(person -> !person.name().equals(record.mother().name()))
                        .isEmpty();
    }
}
