package birth.insurance.enrolment;

/**
 * The sealed part of an enrolment.
 *
 * @param personNo null while the enrolment is provisional
 */
record EnrolmentDocument(Child child, String personNo) {}
