package birth.application.message;

/**
 * Who is told: who applied, and the other parent, who hears of the consent, of results, of what either can do and of what keeps
 * the family waiting (domain.md 5).
 */
enum Audience {
    APPLICANT,
    OTHER_PARENT
}
