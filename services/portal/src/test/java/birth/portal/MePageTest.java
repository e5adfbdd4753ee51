package birth.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MePageTest {

    @Test
    @TestSecurity(
            user = "p-1",
            roles = {"parent", "offline_access"})
    @OidcSecurity(claims = @Claim(key = "preferred_username", value = "p-1"))
    void shows_a_parent_the_own_cases() {
        me().body(containsString("22050220261103000001R"))
                .body(containsString("部分办结"))
                .body(containsString("2026-11-10"))
                .body(containsString("已提交"))
                .body(containsString("受理后确定"))
                .body(not(containsString("待领取")))
                .body(not(containsString("消息计数")))
                .body(not(containsString("offline_access")));
    }

    @Test
    @TestSecurity(user = "clerk-h-220502", roles = "clerk:household-registration")
    @OidcSecurity(
            claims = {
                @Claim(key = "preferred_username", value = "clerk-h-220502"),
                @Claim(key = "units", value = "[\"220502030000\"]", type = ClaimType.JSON_ARRAY)
            })
    void shows_a_clerk_the_queue_by_state() {
        me().body(containsString("clerk-h-220502"))
                .body(containsString("220502030000"))
                .body(containsString("办事员 · 户口登记"))
                .body("**.find { it.name() == 'tr' && it.th.text() == '待领取' }.td.text()", equalTo("7"))
                .body("**.find { it.name() == 'tr' && it.th.text() == '办理中' }.td.text()", equalTo("2"))
                .body(not(containsString("我的办件")));
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    @OidcSecurity(claims = @Claim(key = "preferred_username", value = "administrator"))
    void shows_an_administrator_what_waits_and_what_was_said() {
        me().body(containsString("共 3 处等待，其中 1 处已超期"))
                .body(containsString("item.accepted.v1"))
                .body("**.find { it.name() == 'tr' && it.th.text() == '家长' }.td.text()", equalTo("2"));
    }

    @Test
    @TestSecurity(user = "clerk-i-220502", roles = "clerk:medical-insurance")
    @OidcSecurity(claims = @Claim(key = "preferred_username", value = "clerk-i-220502"))
    void says_so_when_a_service_does_not_answer() {
        me().body(containsString("暂时查不到")).body(containsString("clerk-i-220502"));
    }

    @Test
    @TestSecurity(user = "hospital-220502", roles = "hospital")
    @OidcSecurity(claims = @Claim(key = "preferred_username", value = "hospital-220502"))
    void tells_whom_this_page_has_nothing_for() {
        me().body(containsString("助产机构")).body(containsString("没有待办事项"));
    }

    private static ValidatableResponse me() {
        return given().get("/me").then().statusCode(200);
    }
}
