package birth.application.projection;

import birth.application.Item;
import birth.application.casefile.CaseFile;
import birth.application.form.Field;
import birth.application.form.FieldCatalogue;
import birth.application.licence.LicenceCorrection;
import birth.application.licence.LicenceCorrections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What a clerk must know before a licence is believed: that its holder says it is wrong (domain.md 2.2 E17, trust level C). */
@ApplicationScoped
class LicenceDisputes {

    private final LicenceCorrections corrections;
    private final FieldCatalogue catalogue;

    LicenceDisputes(LicenceCorrections corrections, FieldCatalogue catalogue) {
        this.corrections = corrections;
        this.catalogue = catalogue;
    }

    /** Of both parents' licences the fields that the item may see, each with how its correction stands; never what they say. */
    Optional<String> of(CaseFile file, Item item) {
        var latest = new LinkedHashMap<String, String>();
        corrections.ofCase(file.caseNo()).stream()
                .filter(correction -> isSeen(correction, item))
                .forEach(
                        correction -> latest.put(correction.field(), label(correction) + "（" + word(correction) + "）"));
        return latest.isEmpty() ? Optional.empty() : Optional.of(String.join("；", latest.values()));
    }

    private boolean isSeen(LicenceCorrection correction, Item item) {
        return catalogue
                .find(correction.field())
                .filter(field -> field.isVisibleTo(item))
                .isPresent();
    }

    private String label(LicenceCorrection correction) {
        return catalogue.find(correction.field()).map(Field::label).orElseThrow();
    }

    private static String word(LicenceCorrection correction) {
        return switch (correction.state()) {
            case FILED, SENT, RECEIVED -> "正在纠错，以原件照片核对";
            case IN_PERSON, NOT_TAKEN -> "须本人到发证机关更正，以原件照片核对";
            case CORRECTED -> "发证机关已更正";
            case DECLINED -> "发证机关认为证照无误";
        };
    }
}
