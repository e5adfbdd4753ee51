package birth.application.message;

import birth.application.Item;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One message as its parent reads it.
 *
 * @param language the one the text is in; Chinese where the language asked for has no text
 * @param awaitingReview true for a translation nobody competent has read yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageView(
        UUID id,
        String caseNo,
        Integer childIndex,
        Item item,
        String code,
        Language language,
        Boolean awaitingReview,
        String title,
        String text,
        LocalDate dueOn,
        LocalDate until,
        OffsetDateTime at,
        OffsetDateTime readAt,
        List<Delivery> deliveries) {

    /**
     * @param text what is said on this way: the short text by SMS, the whole one by mail
     * @param error a code: why it has failed or is tried again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Delivery(
            Channel channel,
            DeliveryState state,
            String text,
            int tries,
            OffsetDateTime dueAt,
            OffsetDateTime sentAt,
            String error) {}
}
