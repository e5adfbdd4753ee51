package birth.application.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of one event for one or both parents.
 *
 * @param to who is told
 * @param sms whether it also goes out as SMS and mail, not only into the inbox
 * @param fact a plain fact that may stand in the inbox of a family whose child has died (domain.md 3.6)
 * @param awaitingReview languages whose texts nobody competent has read yet
 * @param texts by language; what a language lacks is told in Chinese
 */
record Template(
        String code,
        List<Audience> to,
        boolean sms,
        boolean fact,
        List<Language> awaitingReview,
        Map<Language, Text> texts) {

    /** {@code sms} is null where nothing is sent. Parts in square brackets fall away when a value of theirs is missing. */
    record Text(String title, String text, String sms) {}

    /** What a later edition says anew. */
    record Words(List<Language> awaitingReview, Map<Language, Text> texts) {}

    Template with(Words words) {
        return new Template(code, to, sms, fact, words.awaitingReview(), words.texts());
    }

    Optional<Text> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    boolean awaitsReview(Language language) {
        return awaitingReview != null && awaitingReview.contains(language);
    }
}
