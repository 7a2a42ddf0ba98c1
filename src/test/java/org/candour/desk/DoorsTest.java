package org.candour.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import java.util.Map;
import org.candour.cast.DeskPerson;
import org.candour.posts.PostPath;
import org.candour.staff.DeskSessions;
import org.candour.staff.Role;
import org.candour.staff.Staff;
import org.junit.jupiter.api.Test;

/** Every route of the desk, as nobody, as a moderator, as a keeper. The routes are read from the classes: none is forgotten. */
@QuarkusTest
class DoorsTest {
    @Inject
    Staff staff;

    @Inject
    DeskSessions sessions;

    @Inject
    Arriving arriving;

    @Test
    void nobody_comes_to_any_page_of_the_desk() throws Exception {
        List<Route> routes = routes();
        assertTrue(routes.size() > 25, "the scan found " + routes.size());
        for (Route route : routes) {
            Response answer = route.as(null, "");
            boolean refused = route.get() ? answer.statusCode() == 303 && answer.header("Location").endsWith("/desk/sign-in")
                    : answer.statusCode() == 403;
            assertEquals(!route.open(), refused, route + " answered " + answer.statusCode());
        }
    }

    @Test
    void a_moderator_comes_nowhere_that_is_the_keepers() throws Exception {
        DeskPerson moderator = DeskPerson.moderator();
        for (Route route : routes()) {
            if (!route.ends()) {
                boolean refused = route.as(moderator, moderator.formToken()).statusCode() == 403;
                assertEquals(route.keepers(), refused, route.toString());
            }
        }
    }

    @Test
    void a_keeper_comes_everywhere() throws Exception {
        DeskPerson keeper = DeskPerson.keeper();
        for (Route route : routes()) {
            if (!route.ends()) {
                int status = route.as(keeper, keeper.formToken()).statusCode();
                assertTrue(status != 401 && status != 403 && status < 500, route + " answered " + status);
            }
        }
    }

    @Test
    void no_form_is_taken_without_the_token_of_its_session() throws Exception {
        DeskPerson keeper = DeskPerson.keeper();
        String others = DeskPerson.keeper().formToken();
        for (Route route : routes()) {
            if (!route.get() && !route.open()) {
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

    /** A route as its class declares it. */
    private record Route(boolean get, String path, boolean open, boolean keepers) {
        Response as(DeskPerson who, String token) {
            var request = given().redirects().follow(false);
            if (who != null) {
                request.cookie(DeskPerson.COOKIE, who.cookie());
            }
            return get ? request.get(path)
                    : request.contentType(ContentType.URLENC).formParams(Map.of("formToken", token, "comment", "1", "id", "1")).post(path);
        }

        /** Those that end the very session they are tried with. */
        boolean ends() {
            return path.endsWith("/sign-out") || path.equals("/desk/account/sessions");
        }
    }

    private static List<Route> routes() throws Exception {
        List<Route> routes = new ArrayList<>();
        java.nio.file.Path classes = java.nio.file.Path.of("target/classes/org/candour/desk");
        try (var files = Files.walk(classes)) {
            for (String name : files.map(file -> classes.relativize(file).toString()).filter(file -> file.matches("[a-z/]*[A-Za-z]+Pages\\.class")).toList()) {
                routes.addAll(of(Class.forName("org.candour.desk." + name.replace(".class", "").replace('/', '.'), false,
                        DoorsTest.class.getClassLoader())));
            }
        }
        return routes;
    }

    private static List<Route> of(Class<?> pages) {
        List<Route> routes = new ArrayList<>();
        String root = pages.getAnnotation(Path.class).value();
        boolean open = pages.isAnnotationPresent(PermitAll.class);
        assertTrue(open || pages.isAnnotationPresent(RolesAllowed.class), pages + " says nobody's role");
        boolean keepers = !open && pages.getAnnotation(RolesAllowed.class).value()[0].equals(Role.KEEPS);
        for (Method method : pages.getDeclaredMethods()) {
            if (method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class)) {
                String path = root + (method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : "");
                routes.add(new Route(method.isAnnotationPresent(GET.class), filled(path), open, keepers));
            }
        }
        return routes;
    }

    private static String filled(String path) {
        return path.replace(PostPath.PARAMETER, "topics/nowhere").replace("{year:[0-9]{4}}/{month:[0-9]{2}}/{day:[0-9]{2}}", "2026/09/14")
                .replaceAll("\\{id[^/}]*\\}", "1").replaceAll("\\{place[^/]*\\}\\}", "1").replace("{token}", "nothing").replaceAll("/+", "/");
    }
}
