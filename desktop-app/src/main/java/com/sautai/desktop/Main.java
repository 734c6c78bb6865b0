package com.sautai.desktop;

import com.sautai.desktop.tour.TourProgram;
import com.sautai.desktop.ui.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.application.Application;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Starts the desktop. Not an [Application] itself, so that it starts from the class path.
public final class Main {
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
        Application.launch(DesktopApp.class, args);
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
