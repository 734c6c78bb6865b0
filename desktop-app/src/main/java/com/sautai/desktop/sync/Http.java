package com.sautai.desktop.sync;

import com.sautai.desktop.local.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Requests to a server, and its answers as values or typed failures.
final class Http {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int WORTH_COMPRESSING = 200;
    private static final int NOTHING = 204;

    private final OkHttpClient client;

    Http(OkHttpClient client) {
        this.client = client;
    }

    /// A client for short requests; redirects are not followed, so that no secret goes astray.
    static OkHttpClient client() {
        return new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(30))
                .writeTimeout(Duration.ofSeconds(30))
                .followRedirects(false)
                .followSslRedirects(false)
                .addNetworkInterceptor(Http::withoutNeedlessHeaders)
                .build();
    }

    /// HTTP/1.1 keeps connections alive anyway, and the server asks nobody for the program's name.
    private static Response withoutNeedlessHeaders(Interceptor.Chain chain) throws IOException {
        return chain.proceed(
                chain.request()
                        .newBuilder()
                        .removeHeader("Connection")
                        .removeHeader("User-Agent")
                        .build());
    }

    <T> Optional<T> get(HttpUrl url, @Nullable String token, Class<T> type) throws SyncFailed {
        return send(request(url, token).get().build(), type);
    }

    <T> Optional<T> post(HttpUrl url, @Nullable String token, Object body, Class<T> type)
            throws SyncFailed {
        var bytes = Json.mapper().writeValueAsBytes(body);
        var request = request(url, token);
        if (bytes.length > WORTH_COMPRESSING) {
            request.header("Content-Encoding", "gzip").post(RequestBody.create(gzip(bytes), JSON));
        } else {
            request.post(RequestBody.create(bytes, JSON));
        }
        return send(request.build(), type);
    }

    static Request.Builder request(HttpUrl url, @Nullable String token) {
        var request = new Request.Builder().url(url);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private <T> Optional<T> send(Request request, Class<T> type) throws SyncFailed {
        try (var response = client.newCall(request).execute()) {
            if (response.code() == NOTHING) {
                return Optional.empty();
            }
            if (!response.isSuccessful()) {
                throw new SyncFailed(Refusals.of(response));
            }
            return Optional.of(read(response, type));
        } catch (IOException failure) {
            throw new SyncFailed(
                    new Failure.Unreachable(String.valueOf(failure.getMessage())), failure);
        }
    }

    private static <T> T read(Response response, Class<T> type) throws IOException, SyncFailed {
        var bytes = response.body().bytes();
        try {
            var value = Json.mapper().readValue(bytes, type);
            if (value != null) {
                return value;
            }
            throw new SyncFailed(new Failure.NotASautaiServer("an empty answer"));
        } catch (JacksonException notOurs) {
            throw new SyncFailed(
                    new Failure.NotASautaiServer(String.valueOf(response.header("Content-Type"))),
                    notOurs);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
