package birth.application.register;

import birth.application.register.RegisterQuestion.ChildBorn;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The registers' query interfaces. */
@RegisterRestClient(configKey = "registers")
public interface RegisterApi {

    record FamilyQuery(String motherIdNo, String fatherIdNo, String followedIdNo, List<ChildBorn> children) {}

    record CoupleQuery(String motherIdNo, String fatherIdNo) {}

    record ChildrenQuery(String motherIdNo, List<ChildBorn> children) {}

    @POST
    @Path("/population/families/query")
    PopulationAnswer family(FamilyQuery query);

    @POST
    @Path("/marriage/records/query")
    MarriageAnswer marriage(CoupleQuery query);

    @POST
    @Path("/insurance/children/query")
    InsuranceAnswer children(ChildrenQuery query);

    @POST
    @Path("/hardship/families/query")
    HardshipAnswer hardship(CoupleQuery query);
}
