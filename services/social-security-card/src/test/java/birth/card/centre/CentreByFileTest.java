package birth.card.centre;

import birth.card.centre.CardCentre.Accepted;
import birth.card.centre.CardCentre.Order;
import birth.casework.outside.FileExchange;
import birth.kit.test.FileAnswers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentreByFileTest {

    @TempDir
    private Path directory;

    @Test
    void card_number_and_account_arrive_through_files() {
        var port = new CentreByFile(new FileExchange(directory, new JsonMapper()));
        var order = new Order("22050220261103000001X-C1-1", "ICBC", true, true);
        var accepted = Optional.of(new Accepted("D1", "J11112222", "6217990099000001231"));
        FileAnswers.arrive(
                directory,
                "card-centre",
                () -> port.order(order).equals(accepted),
                "{\"orderNo\":\"D1\",\"cardNo\":\"J11112222\",\"bankAccount\":\"6217990099000001231\"}");
    }
}
