package birth.insurance.admission;

import birth.casework.change.Change;
import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.outside.Mode;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.insurance.enrolment.Child;
import birth.insurance.enrolment.Enrolments;
import birth.insurance.platform.Platforms;
import birth.insurance.reminder.Reminders;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Enrols a newborn: provisionally on the certificate number, so that the 90 days are kept however long registration takes
 * (domain.md 11 no. 10), and for good when the ID number is known. What the rule cannot decide is left to a clerk.
 */
@ApplicationScoped
public class Admit {

    private final Snapshots snapshots;
    private final Enrolments enrolments;
    private final IdNumbers idNumbers;
    private final Platforms platforms;
    private final EnrolAtPlatform enrolAtPlatform;
    private final Reminders reminders;
    private final Decide decide;
    private final BusinessClock clock;
    private final boolean automatic;
    private final List<String> poolingRegions;

    Admit(
            Snapshots snapshots,
            Enrolments enrolments,
            IdNumbers idNumbers,
            Platforms platforms,
            EnrolAtPlatform enrolAtPlatform,
            Reminders reminders,
            Decide decide,
            BusinessClock clock,
            @ConfigProperty(name = "birth.insurance.automatic") boolean automatic,
            @ConfigProperty(name = "birth.insurance.pooling-regions") List<String> poolingRegions) {
        this.snapshots = snapshots;
        this.enrolments = enrolments;
        this.idNumbers = idNumbers;
        this.platforms = platforms;
        this.enrolAtPlatform = enrolAtPlatform;
        this.reminders = reminders;
        this.decide = decide;
        this.clock = clock;
        this.automatic = automatic;
        this.poolingRegions = poolingRegions;
    }

    /**
     * A clerk's approval of a claimed item, locked in the running transaction; a child insured already keeps its enrolment.
     *
     * @return the enrolment's id; empty while the platform has not answered
     */
    public Optional<UUID> approve(WorkItem item, String clerk) {
        item.mustBeClaimedBy(clerk);
        var child = Child.in(snapshots.of(item));
        mustBeEnrollable(child);
        if (platforms.isBeyond() && !reasonsForAClerk(child).contains(Reason.ALREADY_INSURED)) {
            enrolAtPlatform.later(item);
            return Optional.empty();
        }
        var result = enrolments.activate(child, LocalDate.now(clock)).id();
        decide.complete(item, result, clerk);
        return Optional.of(result);
    }

    /** 409 with the first reason that forbids the enrolment. */
    void mustBeEnrollable(Child child) {
        reasonsForAClerk(child).stream()
                .filter(Reason::forbidsApproval)
                .findFirst()
                .ifPresent(reason -> {
                    throw reason.refusal();
                });
    }

    /** Expects the item locked in the running transaction. */
    public void examine(WorkItem item, Projection form) {
        var child = Child.in(form);
        var reasons = reasonsForAClerk(child);
        item.leaveToClerk(reasons.stream().map(Reason::name).toList());
        enrolments.note(child, LocalDate.now(clock));
        if (child.born() != null) {
            reminders.plan(item, child.born());
        }
        if (child.idNo() == null) {
            await(item);
            return;
        }
        if (item.state() == State.WAITING) {
            decide.proceed(item);
        }
        if (automatic && reasons.isEmpty() && item.isFreeForMachine()) {
            enrol(item, child);
        }
    }

    private void enrol(WorkItem item, Child child) {
        if (platforms.isBeyond()) {
            enrolAtPlatform.later(item);
        } else if (platforms.mode() == Mode.MANUAL) {
            item.leaveToClerk(List.of(Reason.ENROL_BY_HAND.name()));
        } else {
            decide.completeAutomatically(
                    item, enrolments.activate(child, LocalDate.now(clock)).id());
        }
    }

    /** The child's name or certificate has changed (domain.md 3.4): the enrolment, provisional or not, goes on under the new one. */
    public void renew(WorkItem item, Change change) {
        var child = Child.in(change.now());
        enrolments.renumber(Child.in(change.before()), child);
        if (item.state() == State.COMPLETED) {
            enrolments.findByIdOptional(item.resultId()).ifPresent(enrolment -> enrolments.renew(enrolment, child));
        }
    }

    private void await(WorkItem item) {
        if (idNumbers.mustBeIn(item)) {
            throw new IllegalStateException(
                    "The data of work item " + item.id() + " lacks the ID number that was said to be known");
        }
        if (item.state() == State.READY) {
            decide.waitForPredecessor(item);
        }
        idNumbers.awaitedBy(item);
    }

    private List<Reason> reasonsForAClerk(Child child) {
        var reasons = new ArrayList<Reason>();
        enrolments.of(child).ifPresent(enrolment -> {
            if (!enrolments.canBeOf(enrolment, child)) {
                reasons.add(Reason.CERT_OF_ANOTHER_CHILD);
            } else if (enrolment.isActive()) {
                reasons.add(Reason.ALREADY_INSURED);
            }
        });
        if (child.region() == null || poolingRegions.stream().noneMatch(child.region()::startsWith)) {
            reasons.add(Reason.REGION_MISMATCH);
        }
        if (child.isInsuredAtResidence()) {
            reasons.add(Reason.INSURED_AT_RESIDENCE);
        }
        if (child.name() == null || child.name().isBlank()) {
            reasons.add(Reason.NAME_MISSING);
        }
        if (child.born() == null) {
            reasons.add(Reason.BIRTH_DATE_MISSING);
        }
        return reasons;
    }
}
