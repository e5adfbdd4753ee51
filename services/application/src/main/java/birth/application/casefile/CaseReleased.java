package birth.application.casefile;

/** A case was withdrawn before its certificate was issued: its delivery and its draft are free again (domain.md 3.3, A10). */
public record CaseReleased(String caseNo) {}
