package birth.household.rule;

import java.time.LocalDate;

/** A statement the officer took in person; the paper is in the station's file. */
public record Statement(StatementKind kind, LocalDate signedOn) {}
