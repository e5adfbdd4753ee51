package birth.certificate.delivery.domain;

import birth.kit.problem.Problem.FieldError;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds a delivery record against the field table (domain.md 1.5 no. 4–13, 17–23, 40–45). */
public final class DeliveryCheck {

    private static final String NAME = "[^\\p{Cntrl}]{2,30}";
    private static final String CODE = "[A-Za-z0-9_-]{1,20}";
    private static final String LINE = "[^\\p{Cntrl}]{0,200}";
    private static final int MOST_CHILDREN = 6;

    private final Faults faults = new Faults();
    private final OffsetDateTime now;

    private DeliveryCheck(OffsetDateTime now) {
        this.now = now;
    }

    /** Every faulty field; empty when the record is well-formed. */
    public static List<FieldError> faults(String deliveryRef, Delivery delivery, OffsetDateTime now) {
        var check = new DeliveryCheck(now);
        check.faults.require(
                "deliveryRef", deliveryRef, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Fault.REFERENCE_FORMAT);
        check.delivery(delivery);
        return check.faults.all();
    }

    /** domain.md 1.5 field 41: well-formed, but not in the list of licensed institutions. */
    public static FieldError unlicensed() {
        return Fault.INSTITUTION_UNLICENSED.at("institution");
    }

    private void delivery(Delivery delivery) {
        institution(delivery.institution());
        faults.require("region", delivery.region(), "[1-9]\\d{5}", Fault.REGION_FORMAT);
        faults.allow("mode", delivery.mode(), CODE, Fault.CODE_FORMAT);
        midwife(delivery.midwife());
        var admitted = faults.past("admittedAt", delivery.admittedAt(), now);
        var born = children(delivery.children(), admitted);
        mother(delivery.mother(), born);
    }

    private void institution(String code) {
        if (code == null || code.isBlank()) {
            faults.add("institution", Fault.REQUIRED);
        } else if (!new CreditCode(code).hasShape()) {
            faults.add("institution", Fault.INSTITUTION_FORMAT);
        } else if (!new CreditCode(code).hasRightChecks()) {
            faults.add("institution", Fault.INSTITUTION_CHECK);
        }
    }

    private void midwife(Delivery.Midwife midwife) {
        if (midwife == null) {
            faults.add("midwife", Fault.REQUIRED);
            return;
        }
        faults.require("midwife.name", midwife.name(), NAME, Fault.PERSON_NAME);
        faults.require("midwife.code", midwife.code(), CODE, Fault.CODE_FORMAT);
    }

    private void mother(Delivery.Mother mother, Optional<OffsetDateTime> born) {
        if (mother == null) {
            faults.add("mother", Fault.REQUIRED);
            return;
        }
        faults.require("mother.name", mother.name(), NAME, Fault.PERSON_NAME);
        faults.require("mother.idType", mother.idType(), "0[1-9]", Fault.ID_TYPE);
        faults.require("mother.hbsAg", mother.hbsAg(), "POSITIVE|NEGATIVE|UNKNOWN", Fault.HBS_AG);
        faults.require("mother.inpatientNo", mother.inpatientNo(), CODE, Fault.CODE_FORMAT);
        faults.require("mother.mobile", mother.mobile(), "1[3-9]\\d{9}", Fault.MOBILE);
        if ("01".equals(mother.idType()) && mother.idNo() != null) {
            var id = new CitizenId(mother.idNo());
            id.fault(CitizenId.Holder.MOTHER)
                    .or(() -> born.filter(moment -> !id.canHaveGivenBirthOn(moment.toLocalDate()))
                            .map(moment -> Fault.MOTHER_AGE))
                    .ifPresent(fault -> faults.add("mother.idNo", fault));
        } else {
            faults.require("mother.idNo", mother.idNo(), "[A-Z0-9]{5,20}", Fault.ID_FORMAT);
        }
    }

    /** Returns the moment of the first birth that can be read. */
    private Optional<OffsetDateTime> children(List<Delivery.Child> children, Optional<OffsetDateTime> admitted) {
        if (children == null || children.isEmpty() || children.size() > MOST_CHILDREN || children.contains(null)) {
            faults.add("children", Fault.CHILDREN_COUNT);
            return Optional.empty();
        }
        var expected =
                new HashSet<>(IntStream.rangeClosed(1, children.size()).boxed().toList());
        return IntStream.range(0, children.size())
                .boxed()
                .flatMap(i -> {
                    var at = "children[" + i + "].";
                    var child = children.get(i);
                    if (!expected.remove(child.pluralIndex())) {
                        faults.add(
                                at + "pluralIndex", child.pluralIndex() == null ? Fault.REQUIRED : Fault.PLURAL_INDEX);
                    }
                    return child(at, child, admitted).stream();
                })
                .min(OffsetDateTime::compareTo);
    }

    private Optional<OffsetDateTime> child(String at, Delivery.Child child, Optional<OffsetDateTime> admitted) {
        faults.require(at + "outcome", child.outcome(), "LIVE|STILLBORN", Fault.OUTCOME);
        faults.require(at + "sex", child.sex(), "[0129]", Fault.SEX);
        faults.require(at + "gestWeeks", child.gestWeeks(), 20, 44, Fault.WEEKS_RANGE);
        faults.allow(at + "gestDays", child.gestDays(), 0, 6, Fault.DAYS_RANGE);
        faults.require(at + "weightG", child.weightG(), 300, 8000, Fault.WEIGHT_RANGE);
        faults.allow(at + "lengthCm", child.lengthCm(), 20, 65, Fault.LENGTH_RANGE);
        faults.allow(at + "healthNote", child.healthNote(), LINE, Fault.TEXT_LENGTH);
        var born = faults.past(at + "birthDateTime", child.birthDateTime(), now);
        if (born.isPresent() && admitted.filter(born.get()::isBefore).isPresent()) {
            faults.add(at + "birthDateTime", Fault.BEFORE_ADMISSION);
        }
        var doses = child.firstDoses() == null ? List.<Delivery.FirstDose>of() : child.firstDoses();
        IntStream.range(0, doses.size()).forEach(i -> dose(at + "firstDoses[" + i + "].", doses.get(i), born));
        return born;
    }

    private void dose(String at, Delivery.FirstDose dose, Optional<OffsetDateTime> born) {
        if (dose == null) {
            faults.add(at + "vaccine", Fault.REQUIRED);
            return;
        }
        faults.require(at + "vaccine", dose.vaccine(), CODE, Fault.CODE_FORMAT);
        faults.require(at + "batch", dose.batch(), CODE, Fault.CODE_FORMAT);
        faults.allow(at + "site", dose.site(), LINE, Fault.TEXT_LENGTH);
        faults.allow(at + "injector", dose.injector(), LINE, Fault.TEXT_LENGTH);
        var given = faults.past(at + "givenAt", dose.givenAt(), now);
        if (given.isPresent() && born.filter(given.get()::isBefore).isPresent()) {
            faults.add(at + "givenAt", Fault.BEFORE_BIRTH);
        }
    }
}
