package birth.simulator;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** The tax channel's page: a family sees its bill and pays with one click; no money moves. */
@Path("/tax/pay/{bill}")
public class TaxPages {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final TaxOffice office;
    private final Template page;

    TaxPages(TaxOffice office, @Location("tax.html") Template page) {
        this.office = office;
        this.page = page;
    }

    @GET
    public RestResponse<String> show(@PathParam("bill") String billNo) {
        return show(billNo, null);
    }

    /** @param paidOn chosen by whoever demonstrates, since this page does not know the offices' business time */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> pay(@PathParam("bill") String billNo, @FormParam("paidOn") String paidOn) {
        var bill = office.bill(billNo);
        if (bill.isEmpty() || office.paid(billNo) != null) {
            return show(billNo, null);
        }
        if (!isDay(paidOn)) {
            return show(billNo, "请填写缴费日期。 Please give the day. 납부날자를 적어 주십시오.");
        }
        office.pay(Map.of("requestId", billNo, "amount", bill.get().amount(), "paidOn", paidOn));
        return show(billNo, null);
    }

    private RestResponse<String> show(String billNo, String fault) {
        var html = page.data("billNo", billNo)
                .data("bill", office.bill(billNo).orElse(null))
                .data("receipt", office.paid(billNo))
                .data("today", LocalDate.now(BEIJING))
                .data("fault", fault)
                .render();
        return RestResponse.ResponseBuilder.ok(html, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static boolean isDay(String text) {
        try {
            return text != null && LocalDate.parse(text) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
