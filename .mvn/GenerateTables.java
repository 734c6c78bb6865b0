import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.OnError;
import org.jooq.meta.jaxb.Property;
import org.jooq.meta.jaxb.Target;

/// Writes jOOQ's table classes from a folder of Flyway migrations, unless they are already up to
/// date. The build runs it as a source file: `java GenerateTables.java MIGRATIONS PACKAGE OUTPUT`.
public final class GenerateTables {
    private GenerateTables() {}

    static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var packageName = args[1];
        var output = Path.of(args[2]);
        var marker = output.resolveSibling("jooq.sha256");
        var fingerprint = fingerprint(migrations, packageName);
        if (Files.exists(marker) && Files.readString(marker).equals(fingerprint)) {
            return;
        }
        GenerationTool.generate(configuration(migrations, packageName, output));
        Files.writeString(marker, fingerprint);
    }

    private static Configuration configuration(Path migrations, String packageName, Path output) {
        var database =
                new Database()
                        .withName("org.jooq.meta.extensions.ddl.DDLDatabase")
                        .withProperties(
                                new Property().withKey("scripts").withValue(migrations + "/*.sql"),
                                new Property().withKey("sort").withValue("flyway"),
                                new Property().withKey("unqualifiedSchema").withValue("none"),
                                new Property().withKey("defaultNameCase").withValue("lower"))
                        .withOutputSchemaToDefault(true)
                        .withForcedTypes(
                                new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("(?i:timestamp.*with\\s+time\\s+zone)"));
        var generate =
                new Generate()
                        .withJavaTimeTypes(true)
                        .withRecords(true)
                        .withPojos(false)
                        .withDaos(false)
                        .withGlobalObjectReferences(true)
                        .withGeneratedAnnotation(false);
        var target =
                new Target()
                        .withPackageName(packageName)
                        .withDirectory(output.toString())
                        .withEncoding("UTF-8");
        return new Configuration()
                .withLogging(Logging.WARN)
                .withOnError(OnError.FAIL)
                .withGenerator(
                        new Generator()
                                .withDatabase(database)
                                .withGenerate(generate)
                                .withTarget(target));
    }

    private static String fingerprint(Path migrations, String packageName) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(packageName.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(Path.of(System.getProperty("jdk.launcher.sourcefile"))));
        try (var files = Files.list(migrations)) {
            for (var file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
