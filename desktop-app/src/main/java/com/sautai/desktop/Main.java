package com.sautai.desktop;

import com.sautai.desktop.tour.TourProgram;
import com.sautai.desktop.ui.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.application.Application;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Starts the desktop. Not an [Application] itself, so that it starts from the class path.
public final class Main {
    /// Here, so that logging is ready before several threads ask for it at once.
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private static final int NO_WINDOWS = 1;
    private static final int WRONG_USE = 2;

    /// Where the tour leaves its pictures when nobody says where.
    private static final Path PICTURES = Path.of("target", "tour");

    private Main() {}

    static void main(String[] args) throws InterruptedException {
        var options = new Options();
        var line = new CommandLine(options);
        try {
            if (line.parseArgs(args).isUsageHelpRequested()) {
                line.usage(System.out);
                return;
            }
        } catch (ParameterException wrong) {
            System.err.println(wrong.getMessage());
            line.usage(System.err);
            System.exit(WRONG_USE);
        }
        boolean blind = TourProgram.isAllThereIs(System.getProperty("os.name"), System.getenv());
        if (blind || options.tour().isPresent()) {
            System.exit(playTour(options.tour().orElse(PICTURES), blind));
        }
        launch(args);
    }

    private static void launch(String[] args) {
        try {
            Application.launch(DesktopApp.class, args);
        } catch (UnsupportedOperationException noWindows) {
            LOG.debug("No windows", noWindows);
            System.err.println(
                    new Messages(Locale.getDefault())
                            .get("app.noWindows", String.valueOf(noWindows.getMessage())));
            System.exit(NO_WINDOWS);
        }
    }

    private static int playTour(Path pictures, boolean blind) throws InterruptedException {
        var locale = Locale.getDefault();
        var words = new Words(new Messages(locale), locale, Clock.systemDefaultZone());
        if (blind) {
            System.out.println(words.messages().get("tour.noDisplay"));
        }
        return new TourProgram(words, System.out, System.err).play(pictures);
    }
}
