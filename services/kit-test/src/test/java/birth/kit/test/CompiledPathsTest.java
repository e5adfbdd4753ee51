package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

class CompiledPathsTest {

    private static final String PATH = "items.find { it.item == 'B' }.state";

    @Test
    void reads_each_document_by_the_script_of_its_path_which_is_compiled_once() {
        new CompiledPaths().beforeClass(getClass());
        var script = "restAssuredJsonRootObject." + PATH;
        assertThat(CompiledPaths.isCompiled(script)).isFalse();

        assertThat(state("READY")).isEqualTo("READY");
        assertThat(CompiledPaths.isCompiled(script)).isTrue();
        assertThat(state("CLAIMED")).isEqualTo("CLAIMED");
        assertThat(JsonPath.from("{\"items\":[]}").getString(PATH)).isNull();
    }

    private static String state(String state) {
        return JsonPath.from("{\"items\":[{\"item\":\"V\",\"state\":\"HELD\"},{\"item\":\"B\",\"state\":\"%s\"}]}"
                        .formatted(state))
                .getString(PATH);
    }
}
