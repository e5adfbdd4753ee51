package birth.application.casefile;

import birth.application.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a notice says, in plain words, for the paper that is made of it. */
@ApplicationScoped
public class NoticeFacts {

    private final Notices notices;
    private final DefectCatalogue defects;

    NoticeFacts(Notices notices, DefectCatalogue defects) {
        this.notices = notices;
        this.defects = defects;
    }

    public record Facts(UUID id, LocalDate answerBy, List<Fault> defects) {}

    /** @param explanation the clerk's own words, or null */
    public record Fault(String field, String text, String fix, String explanation) {}

    public Optional<Facts> openOf(CaseFile file, int childIndex, Item item) {
        return file.item(childIndex, item).flatMap(notices::openOf).map(this::facts);
    }

    public Facts byId(UUID id) {
        return facts(notices.findById(id));
    }

    private Facts facts(Notice notice) {
        var explanations = notices.explanations(notice);
        var faults = notice.defects().stream()
                .map(defect -> new Fault(
                        defect.field(),
                        defects.of(defect.code()).text(),
                        defects.of(defect.code()).fix(),
                        explanations.get(defect)))
                .toList();
        return new Facts(notice.id(), notice.answerBy(), faults);
    }
}
