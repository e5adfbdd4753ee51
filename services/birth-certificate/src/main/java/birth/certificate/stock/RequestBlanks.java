package birth.certificate.stock;

import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An institution asks for blanks within its yearly quota, and takes in no more than it asked for (domain.md 3.4). */
@ApplicationScoped
public class RequestBlanks {

    private final StockQuotas quotas;
    private final Blanks blanks;

    RequestBlanks(StockQuotas quotas, Blanks blanks) {
        this.quotas = quotas;
        this.blanks = blanks;
    }

    @Transactional
    public UUID request(String institution, int quantity, String account) {
        blanks.lock(institution);
        var quota = quotas.ofThisYear(institution)
                .orElseThrow(() -> Refusal.conflict("QUOTA_UNKNOWN", "尚未录入本机构上年活产数，不能申领。请县级管理机构先录入上年活产数。"));
        var left = quota - quotas.requestedThisYear(institution);
        if (quantity > left) {
            throw Refusal.conflict(
                    "QUOTA_EXCEEDED", "本年度空白证限额为 " + quota + " 张，还可申领 " + left + " 张。请减少数量，或向县级管理机构说明理由并核增活产数。");
        }
        return quotas.request(institution, quantity, account);
    }

    @Transactional
    public void enterLiveBirths(String institution, int year, int liveBirths, String account) {
        quotas.enter(institution, year, liveBirths, account);
    }

    @Transactional
    public Quota quota(String institution, int year) {
        return quotas.of(institution, year)
                .orElseThrow(() -> Refusal.unknown("QUOTA_UNKNOWN", year + "年的用证计划还没有填报。请县级管理机构录入上年活产数。"));
    }

    /** Refuses a delivery larger than what was asked for; nothing is known to ask for before the year's figure is entered. */
    @Transactional(Transactional.TxType.MANDATORY)
    void mustHaveAskedFor(String institution, long size) {
        if (quotas.ofThisYear(institution).isPresent()
                && quotas.receivedThisYear(institution) + size > quotas.requestedThisYear(institution)) {
            throw Refusal.conflict("NOT_REQUESTED", "这批空白证超出本年度已申领的数量。请先办理申领，再登记入库。");
        }
    }
}
