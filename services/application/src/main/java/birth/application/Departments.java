package birth.application;

import birth.application.birth.DeliveryRecord;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.Url;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The doors of the departments that this service knocks at, with its own credentials and a stated purpose. */
@RegisterRestClient(configKey = "departments")
@OidcClientFilter
public interface Departments {

    /** Asks the hospital to correct a field of its record; asking the same again changes nothing. */
    @PUT
    @Path("/delivery-corrections/{id}")
    void correctDelivery(@PathParam("id") UUID id, Correction correction, @HeaderParam("Purpose") String purpose);

    @GET
    @Path("/delivery-corrections/{id}")
    CorrectionState correction(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose);

    @GET
    @Path("/deliveries/{deliveryRef}")
    DeliveryRecord delivery(@PathParam("deliveryRef") String deliveryRef, @HeaderParam("Purpose") String purpose);

    /** Asks a township to register a birth to come; asking the same again changes nothing. */
    @PUT
    @Path("/birth-registrations/{id}")
    void registerBirth(@PathParam("id") UUID id, ExpectedBirth birth, @HeaderParam("Purpose") String purpose);

    @GET
    @Path("/birth-registrations/{id}")
    RegistrationState registration(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose);

    /** @param department address of the department that has the result */
    @GET
    @Path("/results/{resultId}")
    Result result(
            @Url String department, @PathParam("resultId") String resultId, @HeaderParam("Purpose") String purpose);

    /** @param department address of the department that decided */
    @GET
    @Path("/decisions/{decisionId}")
    Decision decision(
            @Url String department, @PathParam("decisionId") UUID decisionId, @HeaderParam("Purpose") String purpose);

    /** @param department address of the insurance office */
    @GET
    @Path("/premium-bills/{billNo}")
    PremiumBill premiumBill(
            @Url String department, @PathParam("billNo") String billNo, @HeaderParam("Purpose") String purpose);

    /** @param department address of the department that issued the notice */
    @GET
    @Path("/notices/{noticeId}")
    NoticeWords notice(
            @Url String department, @PathParam("noticeId") UUID noticeId, @HeaderParam("Purpose") String purpose);

    /** What the clerk wrote for the family beside each defect, if anything. */
    record NoticeWords(List<Explained> defects) {}

    record Explained(String code, String field, String explanation) {}

    /** Legal basis, remedies and other route where the department names its own. */
    record Decision(
            String decisionNo,
            String reasonCode,
            String explanation,
            String legalBasis,
            String remedies,
            String otherRoute) {}

    record Result(String resultId, String item, Map<String, JsonNode> fields) {}

    record PremiumBill(String billNo, List<Integer> years, BigDecimal amount, boolean paid, String page) {}

    record Correction(String deliveryRef, int pluralIndex, String field, String claim, String explanation) {}

    /** {@code state} OPEN, PROPOSED, ACCEPTED or DECLINED; the reason when declined. */
    record CorrectionState(String state, String reasonCode, String explanation) {}

    /** What a township needs to register a birth to come (domain.md 1.2 R); father and marriage where there are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExpectedBirth(
            String township, LocalDate expectedOn, int birthOrder, Parent mother, Parent father, Marriage marriage) {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Parent(String name, String idType, String idNo, String hukouRegion, String mobile) {}

        public record Marriage(String certNo, String date) {}
    }

    /** {@code state} OPEN, REGISTERED or DECLINED; the explanation when declined. */
    record RegistrationState(
            String state,
            LocalDate dueOn,
            String dueWhy,
            String registrationNo,
            LocalDate registeredOn,
            String explanation) {}
}
