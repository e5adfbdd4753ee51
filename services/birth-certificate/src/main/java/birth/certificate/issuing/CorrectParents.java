package birth.certificate.issuing;

import birth.casework.snapshot.Projection;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.delivery.domain.Delivery;
import birth.certificate.delivery.domain.Fault;
import birth.certificate.issuing.domain.Parent;
import birth.certificate.issuing.domain.ParentCorrection;
import birth.certificate.issuing.domain.ParentEntry;
import birth.certificate.policy.PolicyParameters;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The parents a replacing certificate shall name (domain.md 3.4), judged against the paper handed in and the hospital's record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CorrectParents {

    private static final int YOUNGEST_FATHER = 14;

    private final CertifiedNames names;
    private final DeliveryRecords deliveries;
    private final PolicyParameters parameters;
    private final BusinessClock clock;

    CorrectParents(CertifiedNames names, DeliveryRecords deliveries, PolicyParameters parameters, BusinessClock clock) {
        this.names = names;
        this.deliveries = deliveries;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The form with the father as corrected; the mother is the record's. */
    Projection correct(Certificate certificate, Projection form, ParentCorrection correction) {
        var printed = names.printedOn(certificate);
        var delivery = deliveries.open(deliveries.findById(certificate.deliveryRef()));
        mustDeclareAnotherPerson(printed, correction, delivery);
        if (correction.father(printed.father()).readsLike(printed.father())
                && correction.mother(printed.mother()).readsLike(printed.mother())) {
            throw Refusal.conflict("PARENT_UNCHANGED", "所填与证明上印制的父母信息相同，无需换发。");
        }
        mustAgreeWithRecord(correction, delivery);
        return correction.father() == null ? form : named(form, correction.father(printed.father()));
    }

    /** The clerk may not move a child to another mother: two persons of the ward do that, against her paper (domain.md 8.5). */
    void mustAgreeWithRecord(ParentCorrection correction, Delivery delivery) {
        if (correction == null || correction.mother() == null) {
            return;
        }
        var typed = correction.mother();
        var recorded = delivery.mother();
        if (!typed.name().equals(recorded.name())
                || !typed.idType().equals(recorded.idType())
                || !typed.idNo().equals(recorded.idNo())) {
            throw Refusal.conflict(
                    "DELIVERY_RECORD_DIFFERS", "所填母亲信息与本机构的分娩记录不一致。请先由产科两位同事核对证件、更正分娩记录，再办理换发；如为录入有误，请按证件改正。");
        }
    }

    private void mustDeclareAnotherPerson(CertificateDocument printed, ParentCorrection correction, Delivery delivery) {
        var faults = new ArrayList<FieldError>();
        if (isUndeclared(correction.father(), printed.father())) {
            faults.add(Fault.PERSON_CHANGES.at("father.personChanges"));
        }
        if (isUndeclared(correction.mother(), printed.mother())) {
            faults.add(Fault.PERSON_CHANGES.at("mother.personChanges"));
        }
        if (correction.father() != null && wasTooYoung(correction.father(printed.father()), delivery)) {
            faults.add(Fault.FATHER_AGE.at("father.idNo"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "父母信息有填写不正确的地方，请按提示修改后重新提交。", List.copyOf(faults));
        }
    }

    private boolean isUndeclared(ParentEntry entry, Parent printed) {
        return entry != null
                && !entry.personChanges()
                && entry.inPlaceOf(printed)
                        .isAnotherPersonThan(printed, parameters.on(LocalDate.now(clock), "parent.misprintDigits"));
    }

    private static boolean wasTooYoung(Parent father, Delivery delivery) {
        return Parent.known(father.birthDate())
                .map(LocalDate::parse)
                .filter(born -> born.plusYears(YOUNGEST_FATHER).isAfter(delivery.bornOn()))
                .isPresent();
    }

    private static Projection named(Projection form, Parent father) {
        var fields = new HashMap<>(form.fields());
        fields.put("father.name", father.name());
        return new Projection(form.formVersion(), fields);
    }
}
