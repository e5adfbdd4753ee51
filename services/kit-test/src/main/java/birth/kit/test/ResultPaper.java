package birth.kit.test;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;

/** The paper of a result that was made by hand, handed in at any office's desk. */
public final class ResultPaper {

    private static final byte[] PDF = "%PDF-1.7 线下办理结果".getBytes(StandardCharsets.UTF_8);

    private ResultPaper() {}

    public static ValidatableResponse upload(String token, Object workItemId) {
        return upload(token, workItemId, PDF);
    }

    public static ValidatableResponse upload(String token, Object workItemId, byte[] content) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .body(content)
                .put("/work-items/" + workItemId + "/manual-result-document")
                .then();
    }
}
