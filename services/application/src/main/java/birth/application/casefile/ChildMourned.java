package birth.application.casefile;

/** A child of this open case has died; said once, in the transaction that learns of it (domain.md 3.6). */
public record ChildMourned(CaseFile file, int childIndex) {}
