package birth.journeys.stack;

import com.fasterxml.jackson.databind.JsonNode;

/** What a door answered. */
public record Answer(String request, int status, JsonNode body) {

    /** The body, if the status is one of those expected. */
    public JsonNode expect(int... statuses) {
        for (int expected : statuses) {
            if (status == expected) {
                return body;
            }
        }
        throw new UnexpectedAnswer(this);
    }

    public String code() {
        return body.path("code").asText();
    }

    /** A door answered something this journey did not expect. */
    public static final class UnexpectedAnswer extends RuntimeException {

        private final transient Answer answer;

        UnexpectedAnswer(Answer answer) {
            super(answer.request() + " answered " + answer.status() + " " + answer.body());
            this.answer = answer;
        }

        public Answer answer() {
            return answer;
        }
    }
}
