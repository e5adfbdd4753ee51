package birth.application.casefile;

import birth.application.Departments;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notices by id and by item. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private final SealedDocuments documents;

    Notices(SealedDocuments documents) {
        this.documents = documents;
    }

    Optional<Notice> openOf(CaseItem item) {
        return find("item = ?1 and attempt = ?2 and answeredAt is null and withdrawnAt is null", item, item.attempt())
                .firstResultOptional();
    }

    void explain(Notice notice, Departments.NoticeWords words) {
        notice.words(documents.seal(words, wordsOf(notice)));
    }

    /** What the clerk wrote beside each defect; empty where nothing was written or the office has not answered yet. */
    Map<Notice.Defect, String> explanations(Notice notice) {
        return notice
                .sealedWords()
                .map(document -> documents.open(document, wordsOf(notice), Departments.NoticeWords.class))
                .map(Departments.NoticeWords::defects)
                .orElse(List.of())
                .stream()
                .filter(defect ->
                        defect.explanation() != null && !defect.explanation().isBlank())
                .collect(Collectors.toMap(
                        defect -> new Notice.Defect(defect.code(), defect.field()),
                        Departments.Explained::explanation,
                        (one, other) -> one + "；" + other));
    }

    private static String wordsOf(Notice notice) {
        return notice.id() + ":words";
    }

    /** What the family wrote to the item's latest answered notice. */
    public Optional<String> latestNote(CaseItem item) {
        return find("item = ?1 and sealedNote is not null order by answeredAt desc", item)
                .firstResultOptional()
                .flatMap(notice -> notice.sealedNote()
                        .map(document -> documents.open(document, notice.id().toString(), String.class)));
    }
}
