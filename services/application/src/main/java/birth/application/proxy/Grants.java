package birth.application.proxy;

import birth.application.realname.Person;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Grants by place and by person. */
@ApplicationScoped
class Grants implements PanacheRepositoryBase<Grant, UUID> {

    private final SealedDocuments documents;
    private final Digests digests;

    Grants(SealedDocuments documents, Digests digests) {
        this.documents = documents;
        this.digests = digests;
    }

    /** Name and number must both be right: a mistyped number opens nothing to a stranger. */
    String digestOf(Person person) {
        return digests.of(
                "proxy-person",
                person.name().strip() + "|" + person.idNo().strip().toUpperCase(Locale.ROOT));
    }

    byte[] seal(UUID ref, Person person) {
        return documents.seal(person, ref.toString());
    }

    Person person(Grant grant) {
        return documents.open(grant.sealed(), grant.ref().toString(), Person.class);
    }

    /** What was granted on the draft goes on with the case. */
    List<Grant> ofCase(String caseNo) {
        return find(
                        "caseNo = ?1 or draftId in (select d.id from Draft d where d.caseNo = ?1) order by grantedAt",
                        caseNo)
                .list();
    }

    List<Grant> ofDraft(UUID draftId) {
        return list("draftId = ?1 order by grantedAt", draftId);
    }

    List<Grant> ofPerson(String digest) {
        return list("personDigest = ?1 order by grantedAt", digest);
    }
}
