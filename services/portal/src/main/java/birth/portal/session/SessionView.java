package birth.portal.session;

import birth.portal.clock.MovedClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * What a page must know before it shows anything.
 *
 * @param account the name at sign-in; null for a stranger
 * @param csrf to be sent with every request that changes something; null for a stranger
 * @param demonstration the demonstration accounts exist here
 * @param clock null while business time is real time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        boolean signedIn,
        String account,
        List<Role> roles,
        List<String> units,
        List<String> regions,
        String csrf,
        boolean demonstration,
        Clock clock) {

    /**
     * Business time that is not real time.
     *
     * @param offsetSeconds its distance from real time; null when it stands
     * @param standsAt null when it runs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Clock(Long offsetSeconds, Instant standsAt) {

        static Clock of(MovedClock moved) {
            return new Clock(moved.stands() ? null : moved.offset().toSeconds(), moved.standsAt());
        }
    }
}
