package birth.certificate.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What families dispute as the hospital's desk sees it: what the record says beside what they say it should. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CorrectionViews {

    private final Corrections corrections;
    private final DeliveryRecords records;
    private final ObjectMapper json;

    CorrectionViews(Corrections corrections, DeliveryRecords records, ObjectMapper json) {
        this.corrections = corrections;
        this.records = records;
        this.json = json;
    }

    /**
     * @param recorded what the record says now
     * @param proposedBy who accepted it, while another person must confirm
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CorrectionView(
            UUID id,
            String deliveryRef,
            DeliveryOutline delivery,
            int pluralIndex,
            String field,
            String recorded,
            String claim,
            String explanation,
            String state,
            OffsetDateTime askedAt,
            String proposedBy) {}

    List<CorrectionView> inState(String state, Set<String> institutions) {
        return corrections.inState(state, institutions).stream().map(this::view).toList();
    }

    private CorrectionView view(Corrections.Correction correction) {
        var delivery = records.open(records.findById(correction.deliveryRef()));
        return new CorrectionView(
                correction.id(),
                correction.deliveryRef(),
                DeliveryOutline.of(delivery),
                correction.pluralIndex(),
                correction.field(),
                LockedField.of(correction.field()).orElseThrow().recorded(delivery, correction.pluralIndex(), json),
                correction.words().claim(),
                correction.words().explanation(),
                correction.state(),
                correction.askedAt(),
                correction.state().equals("PROPOSED") ? correction.decidedBy() : null);
    }
}
