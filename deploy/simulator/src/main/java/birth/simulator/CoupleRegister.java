package birth.simulator;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Civil affairs on a person's last record; about somebody nobody has spoken of there is none. */
@Path("/marriage/records")
public class CoupleRegister {

    private final Map<String, Record> last = new ConcurrentHashMap<>();

    /** @param record MARRIED, REMARRIED or DIVORCED; {@code since} yyyy-MM-dd; {@code spouseIdNo} of a standing marriage */
    public record Record(String idNo, String record, String since, String spouseIdNo) {}

    public record Query(String motherIdNo, String fatherIdNo) {}

    public record Answer(String record, String since, Boolean husbandIsFather) {}

    @POST
    @Path("/query")
    public Answer ask(Query query) {
        var found = last.get(query.motherIdNo());
        if (found == null) {
            return new Answer("NONE", null, null);
        }
        var bothNamed = found.spouseIdNo() != null && query.fatherIdNo() != null;
        return new Answer(
                found.record(),
                found.since(),
                bothNamed ? (Boolean) found.spouseIdNo().equals(query.fatherIdNo()) : null);
    }

    @PUT
    public Record set(Record record) {
        last.put(record.idNo(), record);
        return record;
    }
}
