package com.sautai.server.contract;

import com.sautai.server.Client;
import com.sautai.server.platform.OpenApi;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// One operation of the contract, to be asked for real.
record Operation(String method, String path, JsonNode definition) {
    static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /// Guests may ask for these too; the 403 is about something else.
    private static final Set<String> NOT_OF_CHEFS_ALONE =
            Set.of(
                    "POST /auth/api/switch_role",
                    "POST /reviews/api/chefs/{id}/reviews",
                    "GET /meals/api/chef-meal-orders");

    private static final JsonNode DOCUMENT = OpenApi.document();

    /// Every operation there is.
    static List<Operation> all() {
        var found = new ArrayList<Operation>();
        for (var path : DOCUMENT.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var name = method.getKey().toUpperCase(Locale.ROOT);
                if (METHODS.contains(name)) {
                    var address = path.getKey().replaceFirst("(.)/$", "$1");
                    found.add(new Operation(name, address, method.getValue()));
                }
            }
        }
        return found;
    }

    /// Whether a caller without a token is refused.
    boolean isClosed() {
        var security = security();
        return !security.isEmpty() && security.valueStream().noneMatch(JsonNode::isEmpty);
    }

    /// Whether it takes the token of somebody who signed in on the web.
    boolean isOfPeople() {
        return security().valueStream().anyMatch(each -> each.has("account"));
    }

    boolean isOfAdmins() {
        return path.startsWith("/admin/");
    }

    boolean isOfChefs() {
        return isClosed()
                && isOfPeople()
                && !isOfAdmins()
                && definition.path("responses").has("403")
                && !NOT_OF_CHEFS_ALONE.contains(toString());
    }

    boolean takesJson() {
        return definition.path("requestBody").path("content").has("application/json");
    }

    boolean promises(int status) {
        return definition.path("responses").has(String.valueOf(status));
    }

    boolean hasParameters() {
        return path.contains("{");
    }

    private JsonNode security() {
        return definition.has("security") ? definition.path("security") : DOCUMENT.path("security");
    }

    /// The address with a value for each parameter.
    String at(UnaryOperator<String> values) {
        return PARAMETER
                .matcher(path)
                .replaceAll((MatchResult parameter) -> values.apply(parameter.group(1)));
    }

    boolean serves(String method, String address) {
        return this.method.equals(method)
                && Pattern.matches(PARAMETER.matcher(path).replaceAll("[^/]+"), address);
    }

    /// Asks with an empty JSON object where something is to be sent.
    Client.Answer ask(Client client, String address) {
        return ask(client, method, address, "{}");
    }

    static Client.Answer ask(Client client, String method, String address, String body) {
        var request = client.request(address);
        return method.equals("GET")
                ? client.send(request.GET())
                : client.send(
                        request.header("Content-Type", "application/json")
                                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
