package birth.certificate.issuing.domain;

import birth.certificate.delivery.domain.CitizenId;
import birth.certificate.delivery.domain.CitizenId.Holder;
import birth.certificate.delivery.domain.Fault;
import birth.certificate.delivery.domain.Faults;
import birth.certificate.issuing.domain.ParentEntry.ParentageReport;
import birth.kit.problem.Problem.FieldError;
import birth.kit.text.HanName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Holds a parent's data as typed at the desk against the field table (domain.md 1.5 no. 17–22, 28–33) and against their second entry. */
public final class ParentCheck {

    private static final String ID_CARD = "01";

    /** Grown-ups are named as their papers say: an ID card bears Han characters, not only those of the table for newborns. */
    private static final String NAME_ON_ID_CARD = "[\\p{IsHan}·]{2,30}";

    private static final String NAME = "\\p{L}[\\p{L}\\p{M}·.' -]{1,29}";
    private static final String NUMBER = "[A-Z0-9]{5,20}";
    private static final String LINE = "[^\\p{Cntrl}]{2,100}";

    private final Faults faults = new Faults();
    private final String at;
    private final LocalDate today;

    private ParentCheck(String at, LocalDate today) {
        this.at = at + ".";
        this.today = today;
    }

    /**
     * Every faulty field; empty when the entry is well-formed.
     *
     * @param at key of the parent in the request, {@code father} or {@code mother}
     */
    public static List<FieldError> faults(String at, ParentEntry entry, Holder holder, LocalDate today) {
        var check = new ParentCheck(at, today);
        check.name(entry);
        check.number(entry, holder);
        check.birthDate(entry);
        check.faults.allow(check.at + "ethnicity", entry.ethnicity(), "\\d{2}", Fault.CODE_FORMAT);
        check.faults.allow(check.at + "nationality", entry.nationality(), "[A-Z]{3}", Fault.CODE_FORMAT);
        check.report(entry);
        return check.faults.all();
    }

    private void name(ParentEntry entry) {
        var onIdCard = ID_CARD.equals(entry.idType());
        var wrongDot = Optional.ofNullable(entry.name())
                .filter(name -> onIdCard)
                .flatMap(name -> new HanName(name).wrongDot(at + "name"));
        wrongDot.ifPresentOrElse(
                faults::add,
                () -> faults.require(at + "name", entry.name(), onIdCard ? NAME_ON_ID_CARD : NAME, Fault.PERSON_NAME));
    }

    private void number(ParentEntry entry, Holder holder) {
        faults.require(at + "idType", entry.idType(), "0[1-9]", Fault.ID_TYPE);
        if (ID_CARD.equals(entry.idType()) && entry.idNo() != null) {
            new CitizenId(entry.idNo()).fault(holder).ifPresent(fault -> faults.add(at + "idNo", fault));
        } else {
            faults.require(at + "idNo", entry.idNo(), NUMBER, Fault.ID_FORMAT);
        }
        if (entry.idNoAgain() == null || !entry.idNoAgain().equals(entry.idNo())) {
            faults.add(at + "idNoAgain", Fault.ID_ENTRIES_DIFFER);
        }
    }

    private void birthDate(ParentEntry entry) {
        var typed = entry.birthDate();
        var told = Parent.known(Parent.birthDate(entry.idType(), entry.idNo())).map(LocalDate::parse);
        if (typed == null && !ID_CARD.equals(entry.idType())) {
            faults.add(at + "birthDate", Fault.REQUIRED);
        } else if (typed != null && told.filter(day -> !day.equals(typed)).isPresent()) {
            faults.add(at + "birthDate", Fault.BIRTH_DATE_DIFFERS);
        } else if (told.or(() -> Optional.ofNullable(typed))
                .filter(today::isBefore)
                .isPresent()) {
            faults.add(at + (typed == null ? "idNo" : "birthDate"), Fault.TIME_IN_FUTURE);
        }
    }

    private void report(ParentEntry entry) {
        var report = entry.parentageReport();
        if (report != null) {
            written(report);
        } else if (entry.personChanges()) {
            faults.add(at + "parentageReport", Fault.PARENTAGE_REPORT_MISSING);
        }
    }

    private void written(ParentageReport report) {
        var on = at + "parentageReport.";
        faults.require(on + "institution", report.institution(), LINE, Fault.TEXT_LENGTH);
        faults.require(on + "number", report.number(), LINE, Fault.TEXT_LENGTH);
        if (report.issuedOn() == null) {
            faults.add(on + "issuedOn", Fault.REQUIRED);
        } else if (report.issuedOn().isAfter(today)) {
            faults.add(on + "issuedOn", Fault.TIME_IN_FUTURE);
        }
    }
}
