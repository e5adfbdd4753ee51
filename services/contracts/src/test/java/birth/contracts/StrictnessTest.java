package birth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row spoils one value of the first example of a type; a schema that lets it through guards nothing. */
class StrictnessTest {
    /** Consent is waited for without an item; a rule diverts and a never-asked item is withdrawn without a decision. */
    private static final Set<String> OPTIONAL = Set.of(
            "process.wait-opened.v1 item",
            "process.wait-closed.v1 item",
            "item.diverted.v1 decisionId",
            "item.withdrawn.v1 decisionId");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        item.accepted.v1        | caseNo      | "2205022026110300001R"
        item.accepted.v1        | caseNo      | "22050220261103000001r"
        item.accepted.v1        | childIndex  | 0
        item.accepted.v1        | childIndex  | 7
        item.accepted.v1        | childIndex  | "1"
        item.accepted.v1        | item        | "X"
        item.accepted.v1        | item        | "V"
        item.accepted.v1        | attempt     | 0
        item.accepted.v1        | department  | "vaccination"
        item.accepted.v1        | department  | "tax"
        item.accepted.v1        | region      | "22050"
        item.accepted.v1        | unit        | "220502030000"
        item.accepted.v1        | at          | "2026-11-03T02:06:00Z"
        item.accepted.v1        | at          | "2026-11-03T10:06+08:00"
        item.accepted.v1        | at          | "2026-11-31T10:06:00+08:00"
        item.accepted.v1        | promiseDays | 0
        item.accepted.v1        | dueOn       | "2026-02-30"
        item.accepted.v1        | dueOn       | "2026-11-04T00:00:00+08:00"
        item.accepted.v1        | dueOn       | null
        item.held.v1            | reasonCode  | "no blanks left"
        item.completed.v1       | mode        | "automatic"
        item.completed.v1       | resultId    | "Z229900001"
        item.id-number-known.v1 | item        | "B"
        item.notice-issued.v1   | noticeNo    | "22050220261103000001R-H1"
        item.notice-issued.v1   | defects     | []
        item.notice-issued.v1   | defects     | [{"code": "D01"}]
        item.notice-issued.v1   | defects     | [{"code": "D01", "field": "child.givenName is wrong"}]
        request.item-requested.v1 | route       | "POST"
        request.item-requested.v1 | predecessors | [{"item": "B", "attempt": 1}]
        request.item-requested.v1 | deliveryRef | "220502202611029627"
        request.item-requested.v1 | deliveryRef | "3E1C26D3-23EF-423E-A848-F808F54D35BF"
        case.submitted.v1       | consentNeeded | "yes"
        case.submitted.v1       | children    | []
        case.submitted.v1       | ruleVersions | {"ItemSelection": 3}
        case.completed.v1       | outcome     | "FAILED"
        birth.recorded.v1       | children    | [{"pluralIndex": 1, "outcome": "ALIVE"}]
        birth.recorded.v1       | institution | "12220502412999017I"
        process.wait-opened.v1  | dueAt       | "2026-11-06"
        birth.newborn-died.v1   | diedOn      | "14.11.2026"
        case.form-revised.v1    | fields      | []
        case.form-revised.v1    | fields      | ["child.givenName: 囍宁"]
        case.item-added.v1      | items       | [{"item": "S", "department": "birth-certificate", "region": "220502", "unit": "2205020301", "route": "ONLINE"}]
        case.objected.v1        | items       | ["H", "H"]
        request.objection-raised.v1 | reasonCode | "OTHER"
        request.paper-replaced.v1 | change    | "CHANGED"
        item.extended.v1        | days        | 11
        item.reminder-due.v1    | dueOn       | "soon"
        item.due-changed.v1     | reasonCode  | "CLERK"
        item.toleration-ended.v1 | outcome    | "FORGOTTEN"
        item.diverted.v1        | decisionId  | "JD1"
        item.name-changed.v1    | item        | "B"
        """)
    void refuses_a_spoilt_value(String type, String field, String value) {
        var data = first(type);
        assertThat(data.has(field)).isTrue();
        data.set(field, Schemas.parse(value));
        assertThat(Schemas.faults(Schemas.of(type), data.toString())).isNotEmpty();
    }

    static Stream<String> types() {
        return Contracts.eventTypes().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void refuses_data_that_lack_a_required_field(String type) {
        var fields =
                first(type).properties().stream().map(entry -> entry.getKey()).toList();
        for (var field : fields) {
            if (OPTIONAL.contains(type + " " + field)) {
                continue;
            }
            var data = first(type).without(field);
            assertThat(Schemas.faults(Schemas.of(type), data.toString()))
                    .as(field)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void lets_a_field_through_that_it_does_not_know(String type) {
        assertThat(Schemas.faults(
                        Schemas.of(type),
                        first(type).put("seenOn", "2026-11-23").toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3", "ce_id, 17", "ce_type, item.accepted", "ce_source, application", "ce_source, /portal",
        "ce_subject, 22050220261103000001R", "ce_time, 2026-11-03T02:06:00Z", "ce_sequence, 0", "ce_item, X",
                "content-type, text/plain"
    })
    void refuses_a_spoilt_header(String header, String value) {
        var headers = (ObjectNode)
                Schemas.parse(Contracts.examples("item.accepted.v1").getFirst().headers());
        assertThat(Schemas.faults(
                        Schemas.of("headers"), headers.put(header, value).toString()))
                .isNotEmpty();
    }

    @Test
    void refuses_an_item_event_without_its_place_in_the_stream() {
        JsonNode headers =
                Schemas.parse(Contracts.examples("item.accepted.v1").getFirst().headers());
        assertThat(Schemas.faults(
                        Schemas.of("headers"),
                        ((ObjectNode) headers).without("ce_sequence").toString()))
                .isNotEmpty();
    }

    private static ObjectNode first(String type) {
        return (ObjectNode) Schemas.parse(Contracts.examples(type).getFirst().data());
    }
}
