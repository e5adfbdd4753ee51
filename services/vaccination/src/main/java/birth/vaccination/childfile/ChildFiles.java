package birth.vaccination.childfile;

import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import birth.vaccination.schedule.Schedule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of this office's children. */
@ApplicationScoped
public class ChildFiles implements PanacheRepositoryBase<ChildFile, UUID> {

    private final SealedDocuments documents;
    private final Digests digests;

    ChildFiles(SealedDocuments documents, Digests digests) {
        this.documents = documents;
        this.digests = digests;
    }

    /** The file of one child of a delivery, locked for change. */
    public Optional<ChildFile> of(String deliveryRef, int pluralIndex) {
        return find("deliveryRef = ?1 and pluralIndex = ?2", deliveryRef, pluralIndex)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The files of one mother's children, the youngest first; by equality, since only the number's digest is kept in the open. */
    public List<ChildFile> ofMother(String idNo) {
        return list("motherDigest = ?1 order by openedOn desc, pluralIndex", motherDigest(idNo));
    }

    /** The file, locked for change: a reminder written beside a clinic's entry must not overwrite the dose. @return null when there is none */
    public ChildFile locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** True when the province's number belongs to another child's file. */
    public boolean isOfAnother(String provincialNo, ChildFile file) {
        return count("provincialNo = ?1 and id <> ?2", provincialNo, file.id()) > 0;
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

    /**
     * Records the next dose of that vaccine and plans the rest anew; a dose beyond the plan is not this schedule's and is left out.
     *
     * @param details batch, site and who injected; kept sealed
     */
    public void give(ChildFile file, String vaccine, LocalDate day, Object details) {
        file.next(vaccine)
                .ifPresent(dose -> dose.give(day, documents.seal(details, file.id() + vaccine + dose.number())));
        plan(file);
    }

    /** A dose of the plan has to wait; the rest is planned anew around it, so that every rule of a visit still holds. */
    public void defer(ChildFile file, Dose dose, LocalDate until) {
        dose.defer(until);
        plan(file);
    }

    /**
     * The family has chosen another vaccine of a series; choosing it again changes nothing.
     *
     * @return false when the series has begun with the usual one
     */
    public boolean prefer(ChildFile file, String vaccine, String series) {
        var usual = scheduleOf(file).usualVaccines(series);
        if (file.doses().stream().anyMatch(dose -> !dose.isOpen() && usual.contains(dose.vaccine()))) {
            return false;
        }
        file.prefer(vaccine);
        plan(file);
        return true;
    }

    /** The schedule by which the child is vaccinated: that of the own birth date. */
    public Schedule scheduleOf(ChildFile file) {
        return Schedule.forBirth(documentOf(file).facts().born());
    }

    /** Plans what was not given yet, from the facts of the file as they are now. */
    void plan(ChildFile file) {
        var facts = documentOf(file).facts();
        file.plan(Schedule.forBirth(facts.born()).planFor(facts, file.progress()));
    }

    /** Open files of children whose certificate is issued, with a visit until that day of which this has not been told. */
    List<ChildFile> toTell(VisitNews news, LocalDate until, int limit) {
        return find("""
                from ChildFile f where f.closedOn is null
                  and exists (select 1 from Dose d where d.file = f and d.givenOn is null and d.%s is null and d.visitOn <= ?1)
                  and exists (select 1 from WorkItem w where w.deliveryRef = f.deliveryRef and w.pluralIndex = f.pluralIndex and w.item = 'V'
                              and w.state = birth.casework.item.State.COMPLETED)""".formatted(news.toldOn), until).page(0, limit).list();
    }

    /** Open files at these clinics with a visit missed on that day or before, the longest missed first. */
    public List<ChildFile> missedBefore(LocalDate day, Collection<String> clinics) {
        return list("""
                from ChildFile f where f.closedOn is null and f.clinic in ?2
                  and exists (select 1 from Dose d where d.file = f and d.givenOn is null and d.visitOn <= ?1)
                order by (select min(d.visitOn) from Dose d where d.file = f and d.givenOn is null)""", day, clinics);
    }

    public boolean needsImmunoglobulin(ChildFile file) {
        return documentOf(file).facts().needsImmunoglobulin();
    }

    /** The day the ward gave it, null when it did not. */
    public LocalDate immunoglobulinGivenOn(ChildFile file) {
        var at = documentOf(file).immunoglobulinAt();
        return at == null ? null : at.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }

    /** The child's citizen ID number as the office has written it into the file, null until it is known. */
    public String idNo(ChildFile file) {
        return documentOf(file).idNo();
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
        file.keep(documents.seal(document, file.id().toString()), motherDigest(document.motherIdNo()));
    }

    private String motherDigest(String idNo) {
        return idNo == null ? null : digests.of("mother", idNo);
    }

    ChildDocument documentOf(ChildFile file) {
        return documents.open(file.document(), file.id().toString(), ChildDocument.class);
    }
}
