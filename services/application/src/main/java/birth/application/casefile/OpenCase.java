package birth.application.casefile;

import birth.application.Item;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.application.realname.RealNames;
import birth.kit.sealing.Digests;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Opens the case of a complete form: number, items with their offices, first form version; never waits for the consent. */
@ApplicationScoped
public class OpenCase {

    private final CaseFiles files;
    private final CaseForms forms;
    private final CaseSerials serials;
    private final Placement placement;
    private final CaseAnnouncements announcements;
    private final Timeline timeline;
    private final RealNames realNames;
    private final Digests digests;
    private final BusinessClock clock;

    OpenCase(
            CaseFiles files,
            CaseForms forms,
            CaseSerials serials,
            Placement placement,
            CaseAnnouncements announcements,
            Timeline timeline,
            RealNames realNames,
            Digests digests,
            BusinessClock clock) {
        this.files = files;
        this.forms = forms;
        this.serials = serials;
        this.placement = placement;
        this.announcements = announcements;
        this.timeline = timeline;
        this.realNames = realNames;
        this.digests = digests;
        this.clock = clock;
    }

    /** Answers the case number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String open(
            String deliveryRef,
            DeliveryRecord record,
            Form form,
            String applicantRef,
            String applicantDigest,
            String queryCode) {
        var number = serials.next(record.region(), LocalDate.now(clock));
        var otherDigest = form.namesFather() ? realNames.digestOf(form.father().idNo()) : null;
        var file = new CaseFile(
                number,
                deliveryRef,
                record.region(),
                new CaseFile.Parties(applicantRef, applicantDigest, otherDigest),
                digests.of("query-code", number.text() + queryCode),
                clock.instant());
        addItems(file, form, record);
        files.persist(file);
        files.flush();
        forms.keep(file, form, clock.instant());
        announcements.submitted(file, otherDigest != null);
        timeline.ofCase(file, clock.instant(), "SUBMITTED", otherDigest == null ? "申请已提交。" : "申请已提交，等待另一方授权。");
        return number.text();
    }

    private void addItems(CaseFile file, Form form, DeliveryRecord record) {
        var births = record.liveChildren();
        for (var item : Item.values()) {
            if (form.items().contains(item.name())) {
                var place = placement.of(item, form, record);
                for (int i = 0; i < births.size(); i++) {
                    file.add(i + 1, births.get(i).pluralIndex(), item, place.region(), place.unit());
                }
            }
        }
    }
}
