package birth.application.consent;

import birth.application.reference.ReferenceKind;
import birth.kit.reference.Dated;
import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of consents and declarations (table consent-texts.csv; domain.md 1.5 fields 74, 77, 78) and their later editions. */
@ApplicationScoped
public class ConsentTexts {

    /** The other parent's; every other one is the applicant's. */
    public static final String AUTHORISATION = "authorisation";

    private final Map<String, Dated<ConsentText>> texts = new LinkedHashMap<>();

    private final List<ConsentText> shipped = CsvTable.shipped(ConsentTexts.class, "consent-texts.csv")
            .map(cells -> ConsentText.of(cells[0], 1, cells[1], cells[2]));

    ConsentTexts() {
        shipped.forEach(text -> texts.put(text.key(), editions(text)));
    }

    List<ConsentText> shipped() {
        return shipped;
    }

    public List<ConsentText> on(LocalDate day) {
        return texts.values().stream().map(text -> text.on(day)).toList();
    }

    Optional<ConsentText> find(String key, LocalDate day) {
        return Optional.ofNullable(texts.get(key)).map(text -> text.on(day));
    }

    private static Dated<ConsentText> editions(ConsentText shipped) {
        return Dated.sets(
                ReferenceKind.CONSENT_TEXT.label(),
                shipped.key(),
                shipped,
                set -> ConsentText.of(
                        shipped.key(),
                        set.version(),
                        set.content().path("title").asText(),
                        set.content().path("text").asText()));
    }
}
