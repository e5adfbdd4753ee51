package birth.application.premium;

import birth.application.DepartmentAddresses;
import birth.application.Departments;
import birth.application.Item;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.ItemState;
import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a child's family owes before it has paid: read from the insurance office at each look, outside any transaction, and never kept. */
@ApplicationScoped
class ShowBill {

    private static final String PURPOSE = "own-case";
    private static final int NOT_FOUND = 404;
    private static final int SOON = 30;

    private final CaseFiles files;
    private final Departments departments;
    private final DepartmentAddresses addresses;

    ShowBill(CaseFiles files, @RestClient Departments departments, DepartmentAddresses addresses) {
        this.files = files;
        this.departments = departments;
        this.addresses = addresses;
    }

    Departments.PremiumBill of(String digest, String caseNo, int childIndex) {
        var billNo = QuarkusTransaction.requiringNew().call(() -> files.seenBy(digest, caseNo)
                .item(childIndex, Item.T)
                .filter(item -> item.state() == ItemState.WAITING)
                .map(item -> caseNo + "-T" + childIndex + "-" + item.attempt())
                .orElseThrow(ShowBill::none));
        try {
            return departments.premiumBill(addresses.of(Item.T), billNo, PURPOSE);
        } catch (WebApplicationException refused) {
            throw refused.getResponse().getStatus() == NOT_FOUND ? none() : silent();
        } catch (ProcessingException away) {
            throw silent();
        }
    }

    private static Refusal none() {
        return Refusal.unknown("NO_BILL", "现在没有要缴的保费。轮到缴费时，办件页会显示缴费单和金额。");
    }

    private static Refusal silent() {
        return Refusal.notYet("BILL_NOT_READ", "医保部门的缴费单暂时读取不到，请稍后再试。", SOON);
    }
}
