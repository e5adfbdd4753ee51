package birth.insurance.enrolment;

/**
 * The sealed part of an enrolment.
 *
 * @param personNo null while the enrolment is provisional
 * @param category null with it
 */
record EnrolmentDocument(Child child, String personNo, String category) {

    EnrolmentDocument(Child child, Membership membership) {
        this(child, membership.personNo(), membership.category());
    }

    /** Enrolments of former days have no category: newborns, all of them. */
    Membership membership() {
        return new Membership(personNo, category);
    }

    EnrolmentDocument of(Child other) {
        return new EnrolmentDocument(other, personNo, category);
    }
}
