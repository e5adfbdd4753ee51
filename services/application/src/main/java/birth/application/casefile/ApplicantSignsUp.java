package birth.application.casefile;

import birth.application.realname.SignedUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A mother whose case a window opened gets an account: the case is hers under the province's reference from now on. */
@ApplicationScoped
class ApplicantSignsUp {

    private final CaseFiles files;

    ApplicantSignsUp(CaseFiles files) {
        this.files = files;
    }

    void onSignedUp(@Observes SignedUp person) {
        files.update(
                "update versioned CaseFile set applicantRef = ?1 where applicantRef = ?2", person.is(), person.was());
        files.update("update versioned CaseFile set motherRef = ?1 where motherRef = ?2", person.is(), person.was());
    }
}
