package birth.journeys.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** JSON over HTTP, with a bearer token. */
public final class Http {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Http() {}

    public static Answer get(String url, String token) {
        return send("GET", url, token, "application/json", "");
    }

    /** Reading what a purpose must be named for. */
    public static Answer get(String url, String token, String purpose) {
        return send("GET", url, token, "application/json", "", "Purpose", purpose);
    }

    public static Answer post(String url, String token, Object body) {
        return send("POST", url, token, "application/json", text(body));
    }

    public static Answer put(String url, String token, Object body) {
        return send("PUT", url, token, "application/json", text(body));
    }

    /** A document as bytes; what it is, the service finds out itself. */
    public static Answer putText(String url, String token, String content) {
        return send("PUT", url, token, "application/octet-stream", content);
    }

    public static Answer patch(String url, String token, Object body) {
        return send("PATCH", url, token, "application/json", text(body));
    }

    public static Answer delete(String url, String token) {
        return send("DELETE", url, token, "application/json", "");
    }

    /** A form post, as the token endpoint wants it. */
    public static Answer form(String url, String body) {
        return send("POST", url, null, "application/x-www-form-urlencoded", body);
    }

    private static Answer send(
            String method, String url, String token, String contentType, String body, String... header) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        if (header.length > 0) {
            request.headers(header);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(method + " " + url, answer.statusCode(), json(answer.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + url + " failed: " + broken.getMessage(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(String text) throws IOException {
        return text.isBlank() || !"[{\"".contains(text.strip().substring(0, 1))
                ? MissingNode.getInstance()
                : JSON.readTree(text);
    }

    private static String text(Object body) {
        try {
            return body == null ? "" : JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
