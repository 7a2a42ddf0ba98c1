package org.candour.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.cast.DeskPerson;
import org.candour.staff.DeskSessions;
import org.candour.staff.Staff;
import org.junit.jupiter.api.Test;

/**
 * Every route of the desk, as nobody, a moderator, an editor and a keeper. Who may come stands in a table, {@code doors.txt};
 * the routes are read from the classes, so that none is forgotten in it.
 */
@QuarkusTest
class DoorsTest {
    @Inject
    Staff staff;

    @Inject
    DeskSessions sessions;

    @Inject
    Arriving arriving;

    @Test
    void the_table_names_every_route_of_the_desk_and_no_other() throws Exception {
        List<String> declared = declared();
        assertTrue(declared.size() > 40, "the scan found " + declared.size());
        assertEquals(String.join("\n", declared), String.join("\n", table().stream().map(Route::toString).sorted().toList()));
    }

    @Test
    void each_comes_where_the_table_lets_them_and_nowhere_else() throws Exception {
        Map<Who, DeskPerson> people = new EnumMap<>(Map.of(Who.MODERATOR, DeskPerson.moderator(), Who.EDITOR, DeskPerson.editor(),
                Who.KEEPER, DeskPerson.keeper()));
        List<String> wrong = new ArrayList<>();
        for (Route route : table()) {
            for (Who who : Who.values()) {
                if (who == Who.NOBODY || !route.ends()) {
                    boolean refused = refused(route, who, people.get(who));
                    if (refused == route.lets(who)) {
                        wrong.add(who + " at " + route + (refused ? " was refused" : " was let in"));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void counter_proof_a_door_left_open_is_seen() throws Exception {
        Route keepers = table().stream().filter(route -> route.least() == Who.KEEPER && route.get()).findFirst().orElseThrow();
        assertTrue(refused(keepers, Who.MODERATOR, DeskPerson.moderator()));
        assertFalse(refused(keepers, Who.KEEPER, DeskPerson.keeper()), "the same look, at who may come");
    }

    private static boolean refused(Route route, Who who, DeskPerson person) {
        Response answer = route.as(person, person == null ? "" : person.formToken());
        assertTrue(answer.statusCode() < 500, route + " answered " + answer.statusCode());
        return who == Who.NOBODY && route.get() ? answer.statusCode() == 303 && answer.header("Location").endsWith("/desk/sign-in")
                : answer.statusCode() == 403;
    }

    @Test
    void no_form_is_taken_without_the_token_of_its_session() throws Exception {
        DeskPerson keeper = DeskPerson.keeper();
        String others = DeskPerson.keeper().formToken();
        for (Route route : table()) {
            if (!route.get() && route.least() != Who.NOBODY) {
                for (String token : List.of("", others)) {
                    assertEquals(403, route.as(keeper, token).statusCode(), route.toString());
                }
            }
        }
        keeper.get("/desk/account").then().statusCode(200);
    }

    @Test
    void who_is_shut_out_is_out_at_once_and_the_last_keeper_cannot_be() {
        DeskPerson keeper = DeskPerson.keeper();
        DeskPerson moderator = DeskPerson.moderator();
        long id = staff.everybody().stream().filter(one -> one.name().equals(moderator.name())).findFirst().orElseThrow().id();
        keeper.post("/desk/people/" + id + "/suspension", "out", "yes").then().statusCode(303);
        moderator.get("/desk").then().statusCode(303);
        moderator.signIn(0).then().statusCode(422);
        keeper.post("/desk/people/" + id + "/suspension", "out", "no").then().statusCode(303);
        moderator.signIn(1).then().statusCode(303);
    }

    @Test
    void the_keeper_invites_a_moderator_who_joins() {
        DeskPerson keeper = DeskPerson.keeper();
        String page = keeper.post("/desk/people/invitation").then().statusCode(200).extract().asString();
        String token = page.replaceAll("(?s).*/desk/welcome/([A-Za-z0-9_-]+)<.*", "$1");
        DeskPerson.join(token).get("/desk").then().statusCode(200);
        keeper.get("/desk/people").then().body(containsString("moderator"));
    }

    @Test
    void password_managers_find_where_a_passphrase_is_changed() {
        given().redirects().follow(false).get("/.well-known/change-password").then().statusCode(303)
                .header("Location", containsString("/desk/account"));
    }

    /** In the order in which each may do more. */
    private enum Who { NOBODY, MODERATOR, EDITOR, KEEPER }

    /** A line of the table: the least a person must be to come in there. */
    private record Route(boolean get, String path, Who least) {
        static Route of(String line) {
            String[] parts = line.strip().split("\\s+");
            return new Route(parts[0].equals("GET"), parts[1], Who.valueOf(parts[2].toUpperCase(Locale.ROOT)));
        }

        boolean lets(Who who) {
            return who.compareTo(least) >= 0;
        }

        Response as(DeskPerson who, String token) {
            var request = given().redirects().follow(false);
            if (who != null) {
                request.cookie(DeskPerson.COOKIE, who.cookie());
            }
            return get ? request.get(filled(path))
                    : request.contentType(ContentType.URLENC).formParams(Map.of("formToken", token, "comment", "1", "id", "1")).post(filled(path));
        }

        /** Those that end the very session they are tried with. */
        boolean ends() {
            return path.endsWith("/sign-out") || path.equals("/desk/account/sessions");
        }

        @Override
        public String toString() {
            return (get ? "GET " : "POST ") + path;
        }
    }

    private static List<Route> table() throws Exception {
        try (var lines = Files.lines(java.nio.file.Path.of("src/test/resources/doors.txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Route::of).toList();
        }
    }

    private static List<String> declared() throws Exception {
        List<String> routes = new ArrayList<>();
        java.nio.file.Path classes = java.nio.file.Path.of("target/classes/org/candour/desk");
        try (var files = Files.walk(classes)) {
            for (String name : files.map(file -> classes.relativize(file).toString()).filter(file -> file.matches("[a-z/]*[A-Za-z]+Pages\\.class")).toList()) {
                routes.addAll(of(Class.forName("org.candour.desk." + name.replace(".class", "").replace('/', '.'), false,
                        DoorsTest.class.getClassLoader())));
            }
        }
        return routes.stream().sorted().toList();
    }

    private static List<String> of(Class<?> pages) {
        List<String> routes = new ArrayList<>();
        String root = pages.getAnnotation(Path.class).value();
        assertTrue(pages.isAnnotationPresent(PermitAll.class) || pages.isAnnotationPresent(RolesAllowed.class), pages + " says nobody's role");
        for (Method method : pages.getDeclaredMethods()) {
            if (method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class)) {
                String path = root + (method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : "");
                routes.add((method.isAnnotationPresent(GET.class) ? "GET " : "POST ") + named(path));
            }
        }
        return routes;
    }

    /** A path as the table writes it: without the patterns of its places. */
    private static String named(String path) {
        return path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}").replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String filled(String path) {
        return path.replace("{path}", "topics/nowhere").replace("{token}", "nothing").replace("{year}/{month}/{day}", "2026/09/14").replaceAll("\\{\\w+\\}", "1");
    }
}
