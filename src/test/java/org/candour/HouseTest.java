package org.candour;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of the house, each with its reason. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.candour");

    private static final String[] PEOPLE = rooms("reading", "writing", "desk", "operating");
    private static final String[] THINGS = rooms("posts", "comments", "testimony", "complaints", "decisions", "staff", "content", "rules", "moving");
    private static final String[] CRAFT = rooms("words", "pictures", "keys", "sealing", "edge", "search", "site", "store");

    /** Of the library only its spellings of bytes (base 32) are free to all. */
    private static final com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> ENCRYPTION =
            resideInAPackage("org.bouncycastle..").and(com.tngtech.archunit.base.DescribedPredicate.not(
                    resideInAPackage("org.bouncycastle.util.encoders..")))
                    .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.type(javax.crypto.Cipher.class));

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> "org.candour." + name + "..").toArray(String[]::new);
    }

    @Test
    void the_scan_saw_the_house() {
        assertTrue(HOUSE.size() > 150, "an empty scan would pass every rule; it saw " + HOUSE.size() + " classes");
    }

    @Test
    void every_room_belongs_to_a_storey() {
        Set<String> known = Stream.of(PEOPLE, THINGS, CRAFT).flatMap(Stream::of)
                .map(room -> room.substring("org.candour.".length(), room.length() - 2)).collect(Collectors.toSet());
        Set<String> seen = HOUSE.stream().map(c -> c.getPackageName()).filter(name -> name.startsWith("org.candour."))
                .map(name -> name.substring("org.candour.".length()).split("\\.")[0]).collect(Collectors.toCollection(TreeSet::new));
        seen.removeAll(known);
        assertTrue(seen.isEmpty(), "rooms without a storey: " + seen);
    }

    @Test
    void rooms_do_not_go_in_circles() {
        slices().matching("org.candour.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void calls_go_down_never_up() {
        noClasses().that().resideInAnyPackage(CRAFT).should().dependOnClassesThat(resideInAnyPackage(THINGS))
                .because("craft knows no thing").check(HOUSE);
        noClasses().that().resideInAnyPackage(CRAFT).or().resideInAnyPackage(THINGS)
                .should().dependOnClassesThat(resideInAnyPackage(PEOPLE))
                .because("things do not know who they are for").check(HOUSE);
    }

    @Test
    void readers_writers_and_desk_do_not_know_each_other() {
        for (String room : List.of("reading", "writing", "desk")) {
            String[] others = Stream.of("reading", "writing", "desk", "operating").filter(other -> !other.equals(room))
                    .map(other -> "org.candour." + other + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("org.candour." + room + "..")
                    .should().dependOnClassesThat(resideInAnyPackage(others))
                    .because("who it is for is the deepest wall").check(HOUSE);
        }
    }

    @Test
    void the_wall_rule_sees_a_planted_hole() {
        ArchRule planted = noClasses().that().resideInAnyPackage(THINGS).should().dependOnClassesThat(resideInAnyPackage(CRAFT));
        assertTrue(planted.evaluate(HOUSE).hasViolation(), "things do use craft: a rule that forbids it must fail");
    }

    @Test
    void readers_and_writers_never_meet_a_moderator() {
        noClasses().that().resideInAnyPackage(rooms("reading", "writing"))
                .should().dependOnClassesThat(resideInAPackage("org.candour.staff.."))
                .because("a reader's page never sees a session").check(HOUSE);
    }

    @Test
    void readers_and_writers_meet_only_what_was_counted_of_the_ledger() {
        com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> entries =
                com.tngtech.archunit.core.domain.JavaClass.Predicates.type(org.candour.decisions.LedgerEntry.class)
                        .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.type(org.candour.decisions.Ledger.class));
        noClasses().that().resideInAnyPackage(rooms("reading", "writing")).should().dependOnClassesThat(entries)
                .because("an entry says who decided, and on what").check(HOUSE);
        assertTrue(noClasses().that().resideInAPackage("org.candour.desk..").should().dependOnClassesThat(entries)
                .evaluate(HOUSE).hasViolation(), "the rule sees the room that does read entries");
    }

    @Test
    void a_room_keeps_its_own_store() {
        classes().that().areAssignableTo(PanacheRepositoryBase.class).should().haveSimpleNameNotEndingWith("Repository")
                .because("a repository is named as the collection").check(HOUSE);
        for (String room : List.of("posts", "comments", "decisions", "testimony", "complaints", "staff", "rules")) {
            noClasses().that().resideOutsideOfPackage("org.candour." + room + "..")
                    .should().callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching("persist|delete|deleteById|deleteAll|update"))
                            .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                            resideInAPackage("org.candour." + room + "..")))))
                    .because("nobody else writes a room's rows").check(HOUSE);
        }
    }

    @Test
    void addresses_stand_only_in_pages_of_people_rooms() {
        classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Pages")
                .andShould().resideInAnyPackage(PEOPLE).check(HOUSE);
        methods().that().areAnnotatedWith(GET.class).or().areAnnotatedWith(POST.class).should().bePublic()
                .because("other route methods are dropped with only a warning").check(HOUSE);
    }

    @Test
    void markdown_and_sanitiser_live_in_words() {
        noClasses().that().resideOutsideOfPackage("org.candour.words..")
                .should().dependOnClassesThat().resideInAnyPackage("com.vladsch.flexmark..", "org.owasp.html..").check(HOUSE);
    }

    @Test
    void the_search_engine_lives_in_search() {
        ArchRule rule = noClasses().that().resideOutsideOfPackage("org.candour.search..").should().dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..").because("who looks for something asks the room that knows how");
        rule.check(HOUSE);
        assertTrue(noClasses().that().resideInAPackage("org.candour.search..").should().dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..").evaluate(HOUSE).hasViolation(), "the rule sees the room that does search");
    }

    @Test
    void encryption_lives_in_sealing() {
        ArchRule rule = noClasses().that().resideOutsideOfPackage("org.candour.sealing..").should().dependOnClassesThat(ENCRYPTION)
                .because("who needs something sealed asks the room that knows how");
        rule.check(HOUSE);
        assertTrue(noClasses().that().resideInAPackage("org.candour.sealing..").should().dependOnClassesThat(ENCRYPTION)
                .evaluate(HOUSE).hasViolation(), "the rule sees the room that does encrypt");
    }

    @Test
    void names_are_compared_in_keys() {
        ArchRule rule = noClasses().that().resideOutsideOfPackage("org.candour.keys..").should().dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..").because("its tables are loaded with the first name that is compared");
        rule.check(HOUSE);
        assertTrue(noClasses().that().resideInAPackage("org.candour.keys..").should().dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..").evaluate(HOUSE).hasViolation(), "the rule sees the room that does compare");
    }

    @Test
    void no_template_prints_anything_unescaped() throws IOException {
        Pattern unescaped = Pattern.compile("\\.(raw|safe)\\b[^}]*\\}");
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/resources/templates"))) {
            List<String> found = files.filter(Files::isRegularFile).flatMap(HouseTest::lines)
                    .filter(line -> unescaped.matcher(line).find()).toList();
            assertEquals(List.of(), found, "SafeHtml prints itself; nothing else may");
        }
        assertTrue(unescaped.matcher("<p>{comment.words.raw}</p>").find(), "the pattern sees a planted one");
    }

    private static Stream<String> lines(java.nio.file.Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void only_the_edge_sees_where_a_request_comes_from() {
        noClasses().that().resideOutsideOfPackages("org.candour.edge..", "org.candour.operating..")
                .should().dependOnClassesThat().haveFullyQualifiedName("io.vertx.core.http.HttpServerRequest")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.ws.rs.core.HttpHeaders")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("io.vertx.core.net.SocketAddress")
                .check(HOUSE.that(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("org.candour.staff..")
                        .or(resideInAPackage("org.candour.desk..")))));
    }

    @Test
    void only_the_desk_and_staff_see_a_cookie() {
        noClasses().that().resideOutsideOfPackages("org.candour.desk..", "org.candour.staff..")
                .should().dependOnClassesThat().haveSimpleNameContaining("Cookie").check(HOUSE);
    }

    @Test
    void there_is_one_clock() {
        noClasses().that().doNotHaveFullyQualifiedName("org.candour.site.TheClock")
                .should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Date")
                .check(HOUSE);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should().notBeAnnotatedWith(Inject.class).because("a constructor says what a class needs").check(HOUSE);
    }

    @Test
    void every_desk_page_says_who_may_open_it() {
        classes().that().resideInAPackage("org.candour.desk..").and().areAnnotatedWith(Path.class)
                .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class).check(HOUSE);
    }

    @Test
    void every_room_says_what_it_is_for() {
        Set<String> packages = HOUSE.stream().filter(c -> !c.isAnonymousClass()).map(c -> c.getPackageName()).collect(Collectors.toSet());
        Set<String> marked = HOUSE.stream().filter(c -> c.getSimpleName().equals("package-info"))
                .filter(c -> c.isAnnotatedWith(NullMarked.class)).map(c -> c.getPackageName()).collect(Collectors.toSet());
        assertEquals(packages, marked);
    }

    @Test
    void entities_keep_their_fields_to_themselves() {
        fields().that().areDeclaredInClassesThat().areAnnotatedWith(jakarta.persistence.Entity.class).and().areNotStatic()
                .should().bePrivate().check(HOUSE);
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(jakarta.persistence.Entity.class)
                .should().haveNameNotMatching("set[A-Z].*").check(HOUSE);
        assertFalse(HOUSE.stream().noneMatch(c -> c.isAnnotatedWith(jakarta.persistence.Entity.class)
                && !c.getModifiers().contains(JavaModifier.ABSTRACT)), "the house has entities");
    }
}
