package birth.journeys.actor;

import birth.journeys.family.Person;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import java.util.List;
import java.util.Map;

/** The simulated provincial identity service: opens a parent's account and vouches for the real name behind it. */
public final class ProvincialIdentity {

    private ProvincialIdentity() {}

    /** Doing it again for the same person changes nothing. */
    public static void signUp(Person person) {
        signUp(person, Map.of());
    }

    /** The same for a person with another paper than an ID card. */
    public static void vouch(Person person, String idType) {
        Http.put(
                        Stack.url("application") + "/real-names/" + person.realNameRef(),
                        Tokens.ofProvincialIdentity(),
                        Map.of("name", person.name(), "idType", idType, "idNo", person.idNo()))
                .expect(200, 201, 204);
    }

    /** @param licences what the licence store holds of this person (docs/protocol.md 8.4) */
    public static void signUp(Person person, Map<String, ?> licences) {
        var token = Tokens.ofProvincialIdentity();
        Http.put(
                        Stack.url("application") + "/real-names/" + person.realNameRef(),
                        token,
                        Map.of(
                                "name",
                                person.name(),
                                "idType",
                                person.idType(),
                                "idNo",
                                person.idNo(),
                                "licences",
                                licences))
                .expect(200, 201, 204);
        Http.post(
                        Stack.keycloak() + "/admin/realms/birth/users",
                        token,
                        Map.of(
                                "username",
                                person.account(),
                                "enabled",
                                true,
                                "emailVerified",
                                true,
                                "firstName",
                                "parent",
                                "lastName",
                                "parent",
                                "email",
                                person.account() + "@example.invalid",
                                "attributes",
                                Map.of("real_name_ref", List.of(person.realNameRef())),
                                "credentials",
                                List.of(Map.of("type", "password", "value", Tokens.PASSWORD, "temporary", false))))
                .expect(201, 409);
        giveRole(person, token);
    }

    /** The licence platform passes on what the issuer of a licence makes of a correction. */
    public static void issuerAnswers(String correctionId, Map<String, ?> answer, int... statuses) {
        Http.put(
                        Stack.url("application") + "/licence-corrections/" + correctionId + "/answer",
                        Tokens.ofProvincialIdentity(),
                        answer)
                .expect(statuses.length == 0 ? new int[] {204} : statuses);
    }

    private static void giveRole(Person person, String token) {
        var admin = Stack.keycloak() + "/admin/realms/birth";
        var id = Http.get(admin + "/users?exact=true&username=" + person.account(), token)
                .expect(200)
                .path(0)
                .path("id")
                .asText();
        var role = Http.get(admin + "/roles/parent", token).expect(200);
        Http.post(admin + "/users/" + id + "/role-mappings/realm", token, List.of(role))
                .expect(204);
    }
}
