package birth.application.message;

/** Who is told: who applied, and the other parent, who hears of the consent and of results only (domain.md 5). */
enum Audience {
    APPLICANT,
    OTHER_PARENT
}
