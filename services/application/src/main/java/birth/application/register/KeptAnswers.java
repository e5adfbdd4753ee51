package birth.application.register;

import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The registers' answers on each delivery, sealed, with a digest of the question they answer. */
@ApplicationScoped
public class KeptAnswers {

    private final Rows rows;
    private final SealedDocuments documents;

    KeptAnswers(Rows rows, SealedDocuments documents) {
        this.rows = rows;
        this.documents = documents;
    }

    public Optional<RegisterAnswers> of(String deliveryRef) {
        return rows
                .read("select sealed from register_answer where delivery_ref = ?", row -> row.getBytes(1), deliveryRef)
                .stream()
                .map(document -> open(document, deliveryRef))
                .findFirst();
    }

    /** Only when they answer this very question. */
    Optional<RegisterAnswers> of(String deliveryRef, String questionDigest) {
        return rows
                .read(
                        "select sealed from register_answer where delivery_ref = ? and question_digest = ?",
                        row -> row.getBytes(1),
                        deliveryRef,
                        questionDigest)
                .stream()
                .map(document -> open(document, deliveryRef))
                .findFirst();
    }

    void keep(String deliveryRef, String questionDigest, RegisterAnswers answers, Instant at) {
        rows.change(
                """
                insert into register_answer (delivery_ref, question_digest, asked_at, sealed) values (?, ?, ?, ?)
                on conflict (delivery_ref) do update set question_digest = excluded.question_digest,
                    asked_at = excluded.asked_at, sealed = excluded.sealed""", deliveryRef, questionDigest, at.atOffset(ZoneOffset.UTC), documents.seal(answers, deliveryRef));
    }

    private RegisterAnswers open(byte[] document, String deliveryRef) {
        return documents.open(document, deliveryRef, RegisterAnswers.class);
    }
}
