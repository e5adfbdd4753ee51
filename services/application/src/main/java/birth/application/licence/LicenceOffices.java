package birth.application.licence;

import birth.application.Item;
import birth.application.realname.RealNames;
import birth.application.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;

/** Who issued a licence: the police of the place it names, as far as the directory knows them, or whoever issues such licences. */
@ApplicationScoped
public class LicenceOffices {

    private final RealNames realNames;
    private final UnitDirectory units;

    LicenceOffices(RealNames realNames, UnitDirectory units) {
        this.realNames = realNames;
        this.units = units;
    }

    /** @param phone null where it is not known */
    public record Office(String name, String phone) {}

    public Office of(LicenceCorrection correction) {
        return realNames
                .refOf(correction.holderDigest())
                .map(realNames::licences)
                .flatMap(correction.licence()::region)
                .flatMap(region -> units.inRegion(Item.H, region))
                .map(station -> new Office(station.name(), station.phone()))
                .orElseGet(() -> new Office(correction.licence().issuer(), null));
    }
}
