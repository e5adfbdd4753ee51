package birth.application.casefile;

import birth.application.Item;
import birth.application.birth.ChildDeath;
import birth.application.birth.ChildDeaths;
import birth.application.birth.DeliveryRecord;
import birth.application.consent.AgreedTexts;
import birth.application.consent.Consent;
import birth.application.consent.ConsentMethod;
import birth.application.form.Form;
import birth.application.realname.RealNames;
import birth.kit.sealing.Digests;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Opens the case of a complete form: number, items with their offices, first form version; never waits for the consent. */
@ApplicationScoped
public class OpenCase {

    /** Domain.md 2.2, E24. */
    private static final Routes.Route DIED_BEFORE = new Routes.Route(Routes.Way.SKIPPED, "E24");

    /**
     * @param motherRef the mother of the form; she applies, but where the father acts alone (domain.md 2.2 E28)
     * @param declared how consents and declarations came
     * @param clerk account of who hands it in across a counter; null when the applicant does it on a screen
     */
    public record Applicant(String ref, String motherRef, String digest, ConsentMethod declared, String clerk) {

        private RouteRules.Door door() {
            return clerk == null ? RouteRules.Door.SCREEN : RouteRules.Door.COUNTER;
        }
    }

    private final CaseFiles files;
    private final CaseForms forms;
    private final CaseKeys keys;
    private final CaseSerials serials;
    private final Placement placement;
    private final RouteRules routeRules;
    private final ExistingCases existing;
    private final ChildDeaths deaths;
    private final RecordDeath recordDeath;
    private final RouteLines routeLines;
    private final RegisteredBefore registeredBefore;
    private final CaseAnnouncements announcements;
    private final Timeline timeline;
    private final RealNames realNames;
    private final AgreedTexts agreed;
    private final Digests digests;
    private final BusinessClock clock;

    OpenCase(
            CaseFiles files,
            CaseForms forms,
            CaseKeys keys,
            CaseSerials serials,
            Placement placement,
            RouteRules routeRules,
            ExistingCases existing,
            ChildDeaths deaths,
            RecordDeath recordDeath,
            RouteLines routeLines,
            RegisteredBefore registeredBefore,
            CaseAnnouncements announcements,
            Timeline timeline,
            RealNames realNames,
            AgreedTexts agreed,
            Digests digests,
            BusinessClock clock) {
        this.files = files;
        this.forms = forms;
        this.keys = keys;
        this.serials = serials;
        this.placement = placement;
        this.routeRules = routeRules;
        this.existing = existing;
        this.deaths = deaths;
        this.recordDeath = recordDeath;
        this.routeLines = routeLines;
        this.registeredBefore = registeredBefore;
        this.announcements = announcements;
        this.timeline = timeline;
        this.realNames = realNames;
        this.agreed = agreed;
        this.digests = digests;
        this.clock = clock;
    }

    /** Answers the case number; refuses a second case of the same children (domain.md 12, A18). */
    @Transactional(Transactional.TxType.MANDATORY)
    public String open(String deliveryRef, DeliveryRecord record, Form form, Applicant applicant, String queryCode) {
        deaths.lockBirth(deliveryRef);
        existing.refuseSecond(deliveryRef);
        var today = LocalDate.now(clock);
        var routes = routeRules.routes(deliveryRef, record, form, today, today, applicant.door());
        var region = record.isBrought() ? form.followedRegion() : record.region();
        var number = serials.next(region, today);
        var otherDigest = otherDigest(record, form, applicant);
        var file = new CaseFile(
                number,
                deliveryRef,
                region,
                new CaseFile.Parties(
                        applicant.ref(),
                        applicant.motherRef(),
                        applicant.digest(),
                        otherDigest,
                        !routes.oneParentActs()),
                digests.of("query-code", number.text() + queryCode),
                clock.instant());
        if (routes.isRestricted()) {
            file.restrictTo(applicant.clerk());
        }
        var dead = deaths.of(deliveryRef);
        addItems(file, form, record, routes, dead);
        files.persist(file);
        files.flush();
        file.items().forEach(item -> registeredBefore.show(item, record));
        forms.keep(file, form, clock.instant());
        keys.keepCode(file, queryCode);
        agreed.declared(file.caseNo(), form.declarations().agreed(), applicant.declared());
        var awaitsConsent = file.consent() == Consent.WAITING;
        announcements.submitted(file, awaitsConsent, routes.ruleVersions());
        timeline.ofCase(file, clock.instant(), "SUBMITTED", awaitsConsent ? "申请已提交，等待另一方授权。" : "申请已提交。");
        dead.forEach(death -> recordDeath.mark(file, death));
        file.items().forEach(item -> routeLines.write(item, clock.instant()));
        return number.text();
    }

    private String otherDigest(DeliveryRecord record, Form form, Applicant applicant) {
        if (!applicant.ref().equals(applicant.motherRef())) {
            return realNames.digestOf(record.mother().idNo());
        }
        return form.namesFather() ? realNames.digestOf(form.father().idNo()) : null;
    }

    private void addItems(CaseFile file, Form form, DeliveryRecord record, Routes routes, List<ChildDeath> dead) {
        var births = record.liveChildren();
        var mourned = dead.stream().map(ChildDeath::pluralIndex).toList();
        for (var item : Item.values()) {
            if (form.items().contains(item.name()) || RegisteredBefore.gives(item, record)) {
                for (int i = 0; i < births.size(); i++) {
                    var plural = births.get(i).pluralIndex();
                    var place = placement.of(file.catalogue(), item, plural, form, record, routes);
                    var ended = file.catalogue().row(item).endsAtDeath() && mourned.contains(plural);
                    file.add(i + 1, plural, item, ended ? place.with(DIED_BEFORE) : place);
                }
            }
        }
    }
}
