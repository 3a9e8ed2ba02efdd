// SPDX-License-Identifier: MIT
// The dialog of the doctor's report, opened and used as a person would.
#include "app/pages/report/report_dialog.h"
#include "app/pages/report/report_preview.h"
#include "app/pages/report/report_printing.h"
#include "app/print/short_text.h"
#include "tests/app/support/poppler.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPrinterInfo>

#include <filesystem>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

struct ReportWindow : testing::Test, WindowBench {
    ReportWindow() {
        for (int day = 1; day < 8; ++day) {
            const auto start = utc("2026-02-22 08:00:00") + std::chrono::days{day};
            LogPast past = pastOf(Modality::Ice, start, start + 20min);
            past.painBefore = pain(6);
            past.painAfter = pain(4);
            past.note = noteOf(day == 7 ? "after getting up" : "");
            EXPECT_TRUE(elsewhere(past).verdict.isAllowed());
        }
        showWindow();
    }
    /// Opens the dialog by its keys and drives it.
    void run(const Dialogs::Answer& answer) {
        EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }));
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        dialogs.expect(answer);
        press(Qt::Key_R, Qt::ControlModifier);
        letItBeAnswered();
    }
    static QPushButton* copyButton(const QWidget& dialog) {
        return there(dialog.findChild<QPushButton*>(u"copyReport"_s));
    }
    /// Waits until what was chosen has been made.
    static void settle(const QWidget& dialog) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return copyButton(dialog)->isEnabled(); }));
    }
    static QString result(const QWidget& dialog) {
        return there(dialog.findChild<QLabel*>(u"reportResult"_s))->text();
    }
    static void name(const QWidget& dialog, const fs::path& file) {
        QLineEdit* field = nullptr;
        for (auto* each : dialog.findChildren<QLineEdit*>())
            if (each->accessibleName() == u"File"_s)
                field = each;
        there(field)->setFocus();
        field->selectAll();
        QTest::keyClicks(field, pathOfFile(file));
    }
    static void save(QWidget& dialog) {
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !result(dialog).isEmpty(); }));
    }
    static QCheckBox* section(const QWidget& dialog, const char* word) {
        return there(dialog.findChild<QCheckBox*>(u"section-"_s + QLatin1String(word)));
    }
    /// Chooses an entry of a list by its keys.
    static void choose(const QWidget& dialog, const char* list, int entry) {
        auto* box = there(dialog.findChild<QComboBox*>(QLatin1String(list)));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int at = 0; at < entry; ++at)
            QTest::keyClick(box, Qt::Key_Down);
        EXPECT_EQ(box->currentIndex(), entry);
    }
};

TEST_F(ReportWindow, SavesAPdfOfWhatIsChosen) {
    const fs::path file = home / "r.pdf";
    run([&](QWidget& dialog) {
        settle(dialog);
        QTest::mouseClick(section(dialog, "hours"), Qt::LeftButton, {}, QPoint(8, 8));
        choose(dialog, "reportPaper", 1);
        settle(dialog);
        name(dialog, file);
        save(dialog);
        EXPECT_TRUE(result(dialog).startsWith(u"Saved to"_s)) << result(dialog).toStdString();
        clickIn(dialog, u"Close"_s);
    });
    const QString text = pdfText(file);
    EXPECT_TRUE(text.contains(u"Pain, by day"_s));
    EXPECT_FALSE(text.contains(u"Pain, by hour"_s));
    EXPECT_TRUE(text.contains(u"after getting up"_s));
    EXPECT_TRUE(pdfInfo(file, u"Page size"_s).endsWith(u"(letter)"_s));
}

TEST_F(ReportWindow, ChoicesAreThereTheNextTime) {
    run([&](QWidget& dialog) {
        settle(dialog);
        choose(dialog, "reportRange", 4);
        QTest::mouseClick(section(dialog, "sessions"), Qt::LeftButton, {}, QPoint(8, 8));
        choose(dialog, "reportPaper", 1);
        settle(dialog);
        clickIn(dialog, u"Close"_s);
    });
    run([&](QWidget& dialog) {
        settle(dialog);
        EXPECT_EQ(there(dialog.findChild<QComboBox*>(u"reportRange"_s))->currentIndex(), 4);
        EXPECT_TRUE(section(dialog, "sessions")->isChecked());
        EXPECT_FALSE(section(dialog, "signs")->isChecked());
        EXPECT_EQ(there(dialog.findChild<QComboBox*>(u"reportPaper"_s))->currentText(),
                  u"Letter"_s);
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ReportWindow, CopiesTheShortText) {
    run([&](QWidget& dialog) {
        settle(dialog);
        clickIn(dialog, u"Copy a short text"_s);
        EXPECT_TRUE(result(dialog).contains(u"on the clipboard"_s));
        clickIn(dialog, u"Close"_s);
    });
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(u"Self-reported cold and heat therapy"_s)) << text.toStdString();
    EXPECT_LE(characterCount(text), shortTextLength);
}

TEST_F(ReportWindow, ThePreviewSaysWhatItShows) {
    run([&](QWidget& dialog) {
        settle(dialog);
        const auto* preview = there(dialog.findChild<ReportPreview*>());
        EXPECT_EQ(preview->accessibleName(), u"Preview, 1 page(s)"_s);
        EXPECT_TRUE(preview->accessibleDescription().contains(u"7 of 7 sessions"_s))
            << preview->accessibleDescription().toStdString();
        EXPECT_NE(preview->focusPolicy(), Qt::NoFocus) << "it is scrolled by keys";
        const QImage picture = there(preview->widget())->grab().toImage();
        EXPECT_EQ(picture.pixelColor(20, 20), QColor(Qt::white)) << "the sheet is white";
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ReportWindow, AnEndingThatIsNoneIsSaid) {
    run([&](QWidget& dialog) {
        settle(dialog);
        name(dialog, home / "r.doc");
        save(dialog);
        EXPECT_TRUE(result(dialog).contains(u".pdf, .html or .txt"_s));
        EXPECT_FALSE(fs::exists(home / "r.doc"));
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ReportWindow, AFolderThatIsNotThereIsSaidAndNothingIsWritten) {
    run([&](QWidget& dialog) {
        settle(dialog);
        name(dialog, home / "none" / "r.pdf");
        save(dialog);
        EXPECT_TRUE(result(dialog).contains(u"none"_s)) << result(dialog).toStdString();
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_FALSE(fs::exists(home / "none"));
}

TEST_F(ReportWindow, WithoutAPrinterOneMessageSaysSo) {
    qputenv("CUPS_SERVER", "/nowhere/cups.sock"); // whatever this computer has
    ASSERT_TRUE(QPrinterInfo::availablePrinterNames().isEmpty());
    run([&](QWidget& dialog) {
        settle(dialog);
        clickIn(dialog, u"Print…"_s);
        EXPECT_TRUE(result(dialog).startsWith(u"No printer is set up"_s))
            << result(dialog).toStdString();
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ReportWindow, IsInTheMenuOfTheHistory) {
    press(Qt::Key_2, Qt::ControlModifier);
    dialogs.expect([](QWidget& dialog) {
        EXPECT_NE(qobject_cast<ReportDialog*>(&dialog), nullptr);
        settle(dialog);
        clickIn(dialog, u"Close"_s);
    });
    WindowBench::choose("moreButton", u"Doctor's report…"_s);
    letItBeAnswered();
}

// Qt's printer that writes a file goes the way of any other.
TEST_F(ReportWindow, PrintsThePagesThatAreAskedFor) {
    ReportOrder order;
    order.now = {utc("2026-03-02 08:00:00"), 0min};
    order.sections.set(ReportSection::Each);
    const auto reader = openHistory(home.path(), 5s);
    const MadeReport made = makeReport(*reader, order);
    ASSERT_EQ(made.pages.pages.size(), 2U);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setFullPage(true);
    printer.setOutputFileName(pathOfFile(home / "printed.pdf"));
    ASSERT_TRUE(printReport(printer, made));
    EXPECT_EQ(pdfInfo(home / "printed.pdf", u"Pages"_s), u"2"_s);
    QPrinter second(QPrinter::HighResolution);
    second.setOutputFormat(QPrinter::PdfFormat);
    second.setFromTo(2, 2);
    second.setOutputFileName(pathOfFile(home / "second.pdf"));
    ASSERT_TRUE(printReport(second, made));
    EXPECT_TRUE(pdfText(home / "second.pdf").contains(u"page 2 of 2"_s));
    QPrinter gone(QPrinter::HighResolution);
    gone.setOutputFormat(QPrinter::PdfFormat);
    gone.setOutputFileName(pathOfFile(home / "none" / "r.pdf"));
    EXPECT_FALSE(printReport(gone, made));
}

} // namespace
} // namespace coolwarm::test
