package birth.vaccination.childfile;

import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The files of this office's children. */
@ApplicationScoped
public class ChildFiles implements PanacheRepositoryBase<ChildFile, UUID> {

    private final SealedDocuments documents;

    ChildFiles(SealedDocuments documents) {
        this.documents = documents;
    }

    /** The file of one child of a delivery, locked for change. */
    public Optional<ChildFile> of(String deliveryRef, int pluralIndex) {
        return find("deliveryRef = ?1 and pluralIndex = ?2", deliveryRef, pluralIndex)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Writes the name the parents have chosen into the file. */
    public void name(ChildFile file, String name) {
        seal(file, documentOf(file).named(name));
    }

    /** Back-fills the citizen ID number (回填, domain.md 1.2). */
    public void identify(ChildFile file, String idNo) {
        seal(file, documentOf(file).identified(idNo));
        file.idNumberIsKnown();
    }

    public boolean motherMayCarryHepatitisB(ChildFile file) {
        return "POSITIVE".equals(documentOf(file).hbsAg());
    }

    /** Serial within clinic and year; waits for a concurrent opening at the same clinic. */
    String nextChildCode(String clinic, int year) {
        var serial = (Integer) getEntityManager()
                .createNativeQuery("""
                insert into child_code_serial (clinic, year, last) values (:clinic, :year, 1)
                on conflict (clinic, year) do update set last = child_code_serial.last + 1 returning last""", Integer.class)
                .setParameter("clinic", clinic)
                .setParameter("year", year)
                .getSingleResult();
        return "%s%04d%04d".formatted(clinic, year, serial);
    }

    void seal(ChildFile file, ChildDocument document) {
        file.keep(documents.seal(document, file.id().toString()));
    }

    ChildDocument documentOf(ChildFile file) {
        return documents.open(file.document(), file.id().toString(), ChildDocument.class);
    }
}
