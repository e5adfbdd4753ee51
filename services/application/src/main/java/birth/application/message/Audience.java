package birth.application.message;

/** Who is told: who applied, and the other parent, who hears of the consent, of results and of what either can do (domain.md 5). */
enum Audience {
    APPLICANT,
    OTHER_PARENT
}
