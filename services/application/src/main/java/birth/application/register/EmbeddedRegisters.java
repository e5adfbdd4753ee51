package birth.application.register;

import birth.application.realname.Licences;
import birth.application.realname.RealNames;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Not connected: answers from the licences the parents authorised, as far as these go. */
final class EmbeddedRegisters implements Registers {

    private static final Map<String, String> HOUSEHOLDS = Map.of("1", "FAMILY", "2", "COLLECTIVE");

    private final RealNames realNames;

    EmbeddedRegisters(RealNames realNames) {
        this.realNames = realNames;
    }

    @Override
    public Optional<PopulationAnswer> population(RegisterQuestion question) {
        return licences(question.followedIdNo())
                .map(Licences::household)
                .map(household -> HOUSEHOLDS.get(household.type()))
                .map(kind -> new PopulationAnswer(kind, null, null, null));
    }

    /** A licence is of the last record; its number begins with L when that is a divorce (domain.md 6.5). */
    @Override
    public Optional<MarriageAnswer> marriage(RegisterQuestion question) {
        return licences(question.motherIdNo())
                .map(Licences::marriage)
                .filter(found -> found.certNo() != null && found.date() != null)
                .map(found -> new MarriageAnswer(
                        found.certNo().startsWith("L") ? "DIVORCED" : "MARRIED",
                        LocalDate.parse(found.date()),
                        question.fatherIdNo() == null || found.spouseIdNo() == null
                                ? null
                                : (Boolean) found.spouseIdNo().equalsIgnoreCase(question.fatherIdNo())));
    }

    @Override
    public Optional<InsuranceAnswer> insurance(RegisterQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<HardshipAnswer> hardship(RegisterQuestion question) {
        return Optional.empty();
    }

    private Optional<Licences> licences(String idNo) {
        return idNo == null
                ? Optional.empty()
                : QuarkusTransaction.requiringNew()
                        .call(() -> realNames.refOf(realNames.digestOf(idNo)).map(realNames::licences));
    }
}
