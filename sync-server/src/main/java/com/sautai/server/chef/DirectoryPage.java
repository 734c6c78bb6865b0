package com.sautai.server.chef;

import com.sautai.server.platform.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a page of the directory from chefs that are written already.
final class DirectoryPage {
    private DirectoryPage() {}

    /// @param count of all pages
    /// @param chefs as JSON
    /// @param found how many the page has, those included whom nobody sees any more
    static byte[] write(ChefSearch search, long count, List<byte[]> chefs, int found) {
        int number = search.paging().number();
        boolean more = search.paging().offset() + found < count;
        var links = new HashMap<String, @Nullable String>();
        links.put("next", more ? search.address(number + 1) : null);
        links.put("previous", number > 1 ? search.address(number - 1) : null);
        var out = new ByteArrayOutputStream();
        write(out, "{\"count\":" + count + "," + members(links) + ",\"results\":[");
        for (int index = 0; index < chefs.size(); index++) {
            if (index > 0) {
                out.write(',');
            }
            out.writeBytes(chefs.get(index));
        }
        write(out, "]}");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String members(Map<String, @Nullable String> members) {
        var object = Json.MAPPER.writeValueAsString(members);
        return object.substring(1, object.length() - 1);
    }
}
