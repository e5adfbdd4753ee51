package birth.application.register;

import java.util.Optional;

/**
 * The registers whose answers decide how a family may apply. Asked outside any transaction; one that cannot answer now answers
 * nothing, and no parent waits for it (domain.md 12, A09; docs/adr/0009).
 */
interface Registers {

    Optional<PopulationAnswer> population(RegisterQuestion question);

    Optional<MarriageAnswer> marriage(RegisterQuestion question);

    Optional<InsuranceAnswer> insurance(RegisterQuestion question);

    Optional<HardshipAnswer> hardship(RegisterQuestion question);
}
