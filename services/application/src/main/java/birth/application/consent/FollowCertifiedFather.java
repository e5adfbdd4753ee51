package birth.application.consent;

import birth.application.Item;
import birth.application.form.CertifiedParents;
import birth.application.realname.RealNames;
import birth.application.result.ResultRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The father whom a replaced certificate names is the other parent from then on: the case is his to see and the consent his to give (domain.md 3.4). */
@ApplicationScoped
class FollowCertifiedFather {

    private final RealNames realNames;
    private final GiveConsent giveConsent;

    FollowCertifiedFather(RealNames realNames, GiveConsent giveConsent) {
        this.realNames = realNames;
        this.giveConsent = giveConsent;
    }

    void onRead(@Observes ResultRead read) {
        var parents = new CertifiedParents(read.fields());
        if (read.item().item() != Item.B || !parents.nameFather()) {
            return;
        }
        var file = read.item().caseFile();
        var digest = realNames.digestOf(parents.fatherIdNo());
        if (!file.isOtherParent(digest) && !file.isApplicant(digest)) {
            file.namesOtherParent(digest);
            if (parents.nameAnotherFather()) {
                giveConsent.lapsesWithFormerFather(file);
            }
        }
    }
}
