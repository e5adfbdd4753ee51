package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Auditor;
import birth.journeys.actor.Counter;
import birth.journeys.actor.Desk;
import birth.journeys.actor.Parent;
import birth.journeys.family.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** domain.md 12 A02: the father does not react and later refuses; the registration alone stays closed. */
class A02ConsentIT extends Scenario {

    @Test
    void a_silent_father_is_reminded_and_only_the_registration_waits() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1"))).certified();
        applied.until("V", "COMPLETED");

        time.to("2026-11-04T10:06");
        told(applied, "CONSENT_REMINDER_24");
        reminded(applied, "CONSENT_REMINDER_24");
        assertThat(codes(applied)).doesNotContain("CONSENT_REMINDER_48", "CONSENT_OVERDUE");
        time.to("2026-11-05T10:06");
        told(applied, "CONSENT_REMINDER_48");
        reminded(applied, "CONSENT_REMINDER_48");
        assertThat(codes(applied)).doesNotContain("CONSENT_OVERDUE");
        time.to("2026-11-06T10:06");
        told(applied, "CONSENT_OVERDUE");
        assertThat(texts(applied.look().path("flags"))).contains("CONSENT_OVERDUE");
        assertThat(String.join("", lines(applied, "text"))).contains("等待授权超时");
        assertThat(applied.look().path("consent").asText()).isEqualTo("WAITING");
        assertThat(applied.state("B")).isEqualTo("COMPLETED");
        assertThat(applied.state("H")).isEqualTo("WAITING_PREDECESSOR");

        var readBefore = readings(applied);
        assertThat(readBefore).isNotEmpty().noneMatch(subject -> subject.matches(".*/[HC]/.*"));
        time.to("2026-11-07T09:00");
        new Parent(applied.family().father()).consent(applied.caseNo(), false);
        Await.until("the mother is told of the window", () -> lines(applied, "text").stream()
                .anyMatch(line -> line.contains("未授权") && line.contains("窗口")));
        Await.until(
                "her message of the window",
                () -> messages(applied.family().mother(), applied, "CONSENT_REFUSED").stream()
                        .anyMatch(text -> text.contains("窗口")));
        assertThat(applied.look().path("consent").asText()).isEqualTo("REFUSED");
        assertThat(applied.state("B")).isEqualTo("COMPLETED");
        assertThat(applied.until("H", "NOT_POSSIBLE", "DIVERTED", "CANCELLED")
                        .path("resultId")
                        .isTextual())
                .isFalse();
        assertThat(Desk.of("H", "220502").find(applied.caseNo(), 1, "H"))
                .as("the police were never asked")
                .isEmpty();
        assertThat(readings(applied)).as("nothing is read after his refusal").isEqualTo(readBefore);
        assertThat(Auditor.lines("household-registration", applied.caseNo())).isEmpty();
        assertThat(Auditor.lines("social-security-card", applied.caseNo())).isEmpty();
    }

    /** Domain.md 2.2 E16: after day 15 nothing can be consented to online any more, and nothing has to be filled in again either. */
    @Test
    void a_father_who_comes_to_the_counter_after_the_time_has_his_child_registered() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1"))).certified();
        time.to("2026-11-18T10:06");
        told(applied, "CONSENT_EXPIRED");
        applied.until("H", "NOT_POSSIBLE");
        applied.until("I", "CANCELLED");

        new Counter("220502").consentSigned(applied.caseNo(), "2026-11-18").expect(200);
        assertThat(applied.look().path("consent").asText()).isEqualTo("GRANTED");
        applied.registered();
        applied.until("I", "COMPLETED");
        applied.until("C", "ACCEPTED", "WAITING", "COMPLETED");
    }

    /** What offices have read of the family's data, by the auditor's record. */
    private static List<String> readings(Applied applied) {
        return Auditor.lines("application", applied.caseNo()).stream()
                .filter(line -> line.path("act").asText().equals("PROJECTION_READ"))
                .map(line -> line.path("subject").asText())
                .toList();
    }

    private static void told(Applied applied, String code) {
        Await.until(code, () -> codes(applied).contains(code));
    }

    /** By a message to himself, once. */
    private static void reminded(Applied applied, String code) {
        Await.until(
                "the father's " + code,
                () -> messages(applied.family().father(), applied, code).size() == 1);
    }

    private static List<String> messages(Person parent, Applied applied, String code) {
        return StreamSupport.stream(
                        new Parent(parent).messages(applied.caseNo()).spliterator(), false)
                .filter(message -> message.path("code").asText().equals(code))
                .map(message -> message.path("text").asText())
                .toList();
    }

    private static List<String> codes(Applied applied) {
        return lines(applied, "code");
    }

    private static List<String> lines(Applied applied, String field) {
        return texts(new Parent(applied.family().mother()).timeline(applied.caseNo()), field);
    }

    private static List<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
