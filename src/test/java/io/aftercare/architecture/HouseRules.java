package io.aftercare.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.aftercare.shared.Clock;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mapstruct.Mapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house by name. Each has a breach planted in {@code planted}, on which it must go red. */
final class HouseRules {

    private static final String[] ENGINE_ROOMS = {"..process..", "io.aftercare.workflow.."};

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("engine stays in its rooms", engineStaysInItsRooms());
        rules.put("web asks use cases", webAsksUseCases());
        rules.put("controllers are hidden", controllersAreHidden());
        rules.put("entities are hidden", entitiesAreHidden());
        rules.put("entities stay out of the web", entitiesStayOutOfTheWeb());
        rules.put("repositories are hidden", repositoriesAreHidden());
        rules.put("no delegates", noDelegates());
        rules.put("no field injection", noFieldInjection());
        rules.put("time is asked of the clock", timeIsAskedOfTheClock());
        rules.put("days are judged where they are", daysAreJudgedWhereTheyAre());
        rules.put("no SQL timestamps", noSqlTimestamps());
        rules.put("rows are read to the end", rowsAreReadToTheEnd());
        rules.put("names say what a thing is", namesSayWhatAThingIs());
        rules.put("steps are found by expressions", stepsAreFoundByExpressions());
        rules.put("steps hold no transaction", stepsHoldNoTransaction());
        rules.put("nor do their methods", stepMethodsHoldNoTransaction());
        return rules;
    }

    private static ArchRule engineStaysInItsRooms() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE_ROOMS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("the engine moves work and the domain decides: only process packages and workflow know it");
    }

    private static ArchRule webAsksUseCases() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat(assignableTo(Repository.class)
                        .or(assignableTo(JdbcOperations.class))
                        .or(assignableTo(JdbcClient.class))
                        .or(assignableTo(EntityManager.class)))
                .because("a controller binds, calls one use case and chooses a page; what it reads are views");
    }

    private static ArchRule controllersAreHidden() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .because("a controller has no reader in another module");
    }

    private static ArchRule entitiesAreHidden() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("an entity guards its own state; others get views");
    }

    private static ArchRule entitiesStayOutOfTheWeb() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .because("an entity in a form can be over-posted, and in a page it loads lazily");
    }

    private static ArchRule repositoriesAreHidden() {
        return classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("only the module that owns a table may write it");
    }

    private static ArchRule noDelegates() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("io.aftercare.workflow..")
                .should()
                .beAssignableTo(JavaDelegate.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(BaseDelegateExecution.class)
                .because("models call *Steps beans with ids; a bag of variables would be a second database");
    }

    private static ArchRule rowsAreReadToTheEnd() {
        return noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("the stream keeps its connection until somebody closes it; a list or a row callback does not");
    }

    private static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Inject.class)
                .because("what a class needs stands in its constructor");
    }

    private static ArchRule timeIsAskedOfTheClock() {
        return noClasses()
                .that()
                .areNotAssignableTo(Clock.class)
                .should()
                .callMethodWhere(target(nameMatching("now"))
                        .and(target(owner(assignableTo(Instant.class)
                                .or(assignableTo(LocalDate.class))
                                .or(assignableTo(LocalDateTime.class))
                                .or(assignableTo(ZonedDateTime.class))
                                .or(assignableTo(OffsetDateTime.class))))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .because("a test moves the clock, and timers and due dates must never disagree about now");
    }

    private static ArchRule daysAreJudgedWhereTheyAre() {
        return noFields()
                .should()
                .beAnnotatedWith(Past.class)
                .orShould()
                .beAnnotatedWith(PastOrPresent.class)
                .orShould()
                .beAnnotatedWith(Future.class)
                .orShould()
                .beAnnotatedWith(FutureOrPresent.class)
                .because("a constraint knows no zone: whether a day has come is asked of the rule that knows where");
    }

    private static ArchRule noSqlTimestamps() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.sql.Timestamp.class)
                .because("it shifts with the machine's time zone; columns hold UTC, see shared.UtcColumns");
    }

    private static ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .that(are(
                        "not written by MapStruct",
                        type -> type.getRawInterfaces().stream()
                                .noneMatch(mapper -> mapper.isAnnotatedWith(Mapper.class))))
                .should()
                .haveNameMatching(".*(Impl|Manager|Utils?|Helper)")
                .because("such a name fits anything, and so in the end does the class");
    }

    private static ArchRule stepsAreFoundByExpressions() {
        return classes()
                .that(simpleNameEndingWith("Steps"))
                .should()
                .bePublic()
                .andShould()
                .resideInAPackage("..process..")
                .because("an expression fails on a package-private bean, and looks nowhere else");
    }

    private static ArchRule stepsHoldNoTransaction() {
        return noClasses()
                .that(simpleNameEndingWith("Steps"))
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("an exception through a transactional method marks the engine's transaction rollback-only");
    }

    private static ArchRule stepMethodsHoldNoTransaction() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(simpleNameEndingWith("Steps"))
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("an exception through a transactional method marks the engine's transaction rollback-only");
    }

    private static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
