package birth.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * A department must know its own limits before anybody has published one, so it ships those it reads; the table of parameters, by
 * which they are proposed and confirmed, ships them too. This keeps the two from saying different things.
 */
class ShippedElsewhereTest {

    private static final List<String> SHIPPED = List.of(
            "casework/src/main/resources/META-INF/microprofile-config.properties",
            "birth-certificate/src/main/resources/application.properties",
            "vaccination/src/main/resources/application.properties",
            "household-registration/src/main/resources/application.properties",
            "medical-insurance/src/main/resources/application.properties",
            "social-security-card/src/main/resources/application.properties",
            "monitoring/src/main/resources/application.properties");

    private final ParameterCatalogue catalogue = new ParameterCatalogue();

    @Test
    void no_service_ships_another_value_than_the_table_of_parameters() throws IOException {
        for (var file : SHIPPED) {
            var said = said(file);
            assertThat(catalogue.all())
                    .filteredOn(parameter -> said.containsKey(parameter.key()))
                    .as(file)
                    .allSatisfy(parameter ->
                            assertThat(said.getProperty(parameter.key())).isEqualTo(parameter.value()));
        }
    }

    @Test
    void this_service_ships_no_value_beside_the_table() throws IOException {
        var said = said("application/src/main/resources/application.properties");
        assertThat(catalogue.all()).noneMatch(parameter -> said.containsKey(parameter.key()));
    }

    private static Properties said(String file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("..").resolve(file))) {
            properties.load(in);
        }
        return properties;
    }
}
