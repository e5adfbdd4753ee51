package birth.kit.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The rules every module keeps. Each is seen to fail on a planted breach in this module's own tests. */
public final class ArchitectureRules {

    /** No door without a named role; an open door says so. */
    static final ArchRule every_endpoint_names_its_roles = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RegisterRestClient")
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .allowEmptyShould(true);

    /** Entities never leave as JSON. */
    static final ArchRule no_endpoint_answers_with_an_entity = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(notMentionAnEntity())
            .allowEmptyShould(true);

    /** Every text a caller can send is bounded. */
    static final ArchRule every_text_of_a_request_is_bounded = classes()
            .that()
            .haveSimpleNameEndingWith("Request")
            .and()
            .areRecords()
            .should(boundItsTexts())
            .allowEmptyShould(true);

    /** Facts and rules know neither web nor broker nor engine. */
    static final ArchRule domain_knows_no_web_broker_or_engine = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "org.eclipse.microprofile.reactive..",
                    "org.apache.kafka..",
                    "org.camunda.bpm.engine..",
                    "io.vertx..",
                    "jakarta.enterprise..")
            .allowEmptyShould(true);

    /** The process engine lives in workflows and nowhere else. */
    static final ArchRule only_workflows_knows_the_process_engine = noClasses()
            .that()
            .resideOutsideOfPackage("birth.workflows..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine..")
            .allowEmptyShould(true);

    /** Kit and casework hold no office's word: they may not look into a service. */
    static final ArchRule shared_code_knows_no_office = noClasses()
            .that()
            .resideInAnyPackage("birth.kit..", "birth.casework..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "birth.application..",
                    "birth.certificate..",
                    "birth.vaccination..",
                    "birth.household..",
                    "birth.insurance..",
                    "birth.card..",
                    "birth.workflows..",
                    "birth.monitoring..",
                    "birth.portal..")
            .allowEmptyShould(true);

    /** Time enters as an argument or a Clock. */
    static final ArchRule nobody_reads_the_machine_clock = noClasses()
            .that(resideOutside("birth.kit.time"))
            .should(readTheMachineClock())
            .allowEmptyShould(true);

    /** No later write overwrites another's: an entity that changes has a version, or names the row that is locked before. */
    static final ArchRule an_entity_that_changes_is_versioned_or_locked = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotAnnotatedWith("birth.kit.store.ChangedUnder")
            .should(changeOnlyWithAVersion())
            .allowEmptyShould(true);

    /** Names are nouns of the trade or verbs of the use case. */
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .allowEmptyShould(true);

    private ArchitectureRules() {}

    /** Holds every rule against the main classes of a package; fails when there are none. */
    public static void hold(String mainPackage) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(mainPackage);
        if (classes.isEmpty()) {
            throw new AssertionError("There is no class in " + mainPackage + ": the rules would guard nothing");
        }
        all().forEach(rule -> rule.check(classes));
    }

    static List<ArchRule> all() {
        return List.of(
                every_endpoint_names_its_roles,
                no_endpoint_answers_with_an_entity,
                every_text_of_a_request_is_bounded,
                domain_knows_no_web_broker_or_engine,
                only_workflows_knows_the_process_engine,
                shared_code_knows_no_office,
                nobody_reads_the_machine_clock,
                an_entity_that_changes_is_versioned_or_locked,
                names_say_what_a_thing_is);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> resideOutside(String name) {
        return com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage(name));
    }

    private static ArchCondition<JavaClass> changeOnlyWithAVersion() {
        return new ArchCondition<>("change only with a @Version") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                if (entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class))) {
                    return;
                }
                entity.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .filter(access -> access.getOrigin() instanceof JavaMethod origin
                                && !origin.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(entity, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> notMentionAnEntity() {
        return new ArchCondition<>("not answer with an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " answers with " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> boundItsTexts() {
        return new ArchCondition<>("bound every text with @Size or @Pattern") {
            @Override
            public void check(JavaClass record, ConditionEvents events) {
                Arrays.stream(record.reflect().getRecordComponents())
                        .filter(part -> part.getType() == String.class)
                        .filter(part -> part.getAccessor().getAnnotation(Size.class) == null
                                && part.getAccessor().getAnnotation(Pattern.class) == null)
                        .forEach(part -> events.add(SimpleConditionEvent.violated(
                                record, record.getName() + "." + part.getName() + " is unbounded")));
            }
        };
    }

    private static ArchCondition<JavaClass> readTheMachineClock() {
        var clocks = Set.of(
                "java.time.LocalDate",
                "java.time.LocalDateTime",
                "java.time.Instant",
                "java.time.OffsetDateTime",
                "java.time.ZonedDateTime",
                "java.time.YearMonth",
                "java.time.Year");
        return new ArchCondition<>("read the machine clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty())
                        .filter(call -> clocks.contains(call.getTargetOwner().getName()))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(
                                type, ((JavaCodeUnit) call.getOrigin()).getFullName() + " reads it")));
            }
        };
    }
}
