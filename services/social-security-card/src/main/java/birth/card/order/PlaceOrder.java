package birth.card.order;

import birth.card.centre.CardCentre;
import birth.card.order.domain.BankAccount;
import birth.card.order.domain.CardApplication;
import birth.card.order.domain.Obstacle;
import birth.casework.change.Difference;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Orders a card when nothing stands in the way. Expects the item locked in the running transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlaceOrder {

    private final CardOrders orders;
    private final CardOffice office;
    private final BusinessClock clock;

    PlaceOrder(CardOrders orders, CardOffice office, BusinessClock clock) {
        this.orders = orders;
        this.office = office;
        this.clock = clock;
    }

    /** Everything that stands in the way now; empty when the card can be ordered. */
    public List<Obstacle> obstacles(Projection form) {
        var application = application(form);
        var found = application.obstacles(office.banks().keySet(), LocalDate.now(clock));
        if (!found.contains(Obstacle.ID_NUMBER_MISSING) && orders.hasCard(orders.digestOf(application.childIdNo()))) {
            found.add(Obstacle.CARD_EXISTS);
        }
        return found;
    }

    /** What the centre's answer says against the orders kept here (domain.md 3.10 rule 3). */
    List<Difference> contradictions(CardCentre.Accepted accepted) {
        return orders.isGivenOut(accepted.cardNo())
                ? List.of(new Difference("card.no", "已发给另一人", accepted.cardNo()))
                : List.of();
    }

    /** Orders with numbers of this office itself; the form has no obstacles. Returns the order's id. */
    public UUID place(WorkItem item, Projection form, String orderedBy) {
        var bank = application(form).bank();
        var cardNo = "%s%08d".formatted(office.letter(), orders.next("card|" + office.letter()));
        var account = BankAccount.of(office.banks().get(bank).prefix(), orders.next("account|" + bank));
        return place(item, form, new CardCentre.Accepted(item.itemNo(), cardNo, account.number()), orderedBy);
    }

    /** Keeps what the centre has accepted: the e-card, then the physical card if it is wanted. Returns the order's id. */
    UUID place(WorkItem item, Projection form, CardCentre.Accepted accepted, String orderedBy) {
        var application = application(form);
        var bank = office.banks().get(application.bank());
        var eCardNo = "E%s%09d".formatted(item.region(), orders.next("e-card|" + item.region()));
        var id = UUID.randomUUID();
        var document = CardDocument.of(application, bank.name(), new BankAccount(accepted.bankAccount()));
        var order = CardOrder.eCard(
                id,
                item,
                orders.digestOf(application.childIdNo()),
                accepted.cardNo(),
                eCardNo,
                application.bank(),
                orderedBy,
                clock.instant(),
                orders.seal(document, id));
        if (application.needPhysical()) {
            order.orderPhysical(clock.instant());
        }
        orders.persist(order);
        return id;
    }

    /** The child has another name now (domain.md 3.4): an order that was placed goes on under it, and stays in the batch it is just put into. */
    public void rename(WorkItem item, Projection form) {
        if (item.state() == State.COMPLETED && form.field("child.name") != null) {
            orders.findByIdOptional(item.resultId(), LockModeType.PESSIMISTIC_WRITE)
                    .ifPresent(order ->
                            order.renew(orders.seal(orders.open(order).named(form.field("child.name")), order.id())));
        }
    }

    static CardApplication application(Projection form) {
        var guardian = form.field("guardian.applicant");
        var birthDate = form.field("child.birthDate");
        return new CardApplication(
                form.field("child.name"),
                form.field("child.idNo"),
                birthDate == null ? null : LocalDate.parse(birthDate),
                guardian == null ? null : form.field(guardian + ".name"),
                guardian == null ? null : form.field(guardian + ".idNo"),
                form.field("card.bank"),
                !"false".equals(form.field("card.needPhysical")),
                form.field("card.photo") != null);
    }
}
