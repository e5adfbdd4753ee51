package birth.application.draft;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.Timeline;
import birth.application.form.FieldCatalogue;
import birth.application.licence.IssuerAnswered;
import birth.application.licence.LicenceCorrection;
import birth.application.licence.LicenceOffices;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the parents of a case that the issuer of a licence has answered; before the submission the form shows it. */
@ApplicationScoped
class TellCorrection {

    private final Drafts drafts;
    private final CaseFiles files;
    private final Timeline timeline;
    private final LicenceOffices offices;
    private final FieldCatalogue catalogue;
    private final BusinessClock clock;

    TellCorrection(
            Drafts drafts,
            CaseFiles files,
            Timeline timeline,
            LicenceOffices offices,
            FieldCatalogue catalogue,
            BusinessClock clock) {
        this.drafts = drafts;
        this.files = files;
        this.timeline = timeline;
        this.offices = offices;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void onAnswered(@Observes IssuerAnswered answered) {
        var correction = answered.correction();
        drafts.findById(correction.draftId()).caseNo().flatMap(files::locked).ifPresent(file -> tell(file, correction));
    }

    private void tell(CaseFile file, LicenceCorrection correction) {
        var label = catalogue.find(correction.field()).orElseThrow().label();
        var whose = "证照纠错（" + label + "）：" + offices.of(correction).name();
        if (correction.state() == LicenceCorrection.State.CORRECTED) {
            timeline.ofCase(file, clock.instant(), "LICENCE_CORRECTED", whose + "已更正电子证照。");
        } else {
            timeline.ofCase(file, clock.instant(), "LICENCE_KEPT", whose + "认为证照无误，未作更正。");
        }
    }
}
