package birth.application.casefile;

/** Nothing of the case is open any more; fired in the transaction that ended it, again when a reopened case ends again. */
public record CaseClosed(CaseFile file) {}
