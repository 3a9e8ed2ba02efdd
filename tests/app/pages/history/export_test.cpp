// SPDX-License-Identifier: MIT
// The export dialog, opened from the history page.
#include "app/pages/history/export_dialog.h"
#include "app/pages/history/history_page.h"
#include "tests/app/support/dummy_exporter.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/csv_parser.h"
#include "tests/support/fhir_checks.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <latch>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

const std::string byteOrderMark = "\xEF\xBB\xBF";

QString toQString(const fs::path& path) {
    return QString::fromStdU16String(path.u16string());
}

struct Export : testing::Test, WindowBench {
    Export() {
        for (const char* hour : {"10", "12", "14"}) {
            const std::string day = "2026-03-01 ";
            LogPast past =
                pastOf(hour == std::string("12") ? Modality::Heat : Modality::Ice,
                       utc((day + hour + ":00:00").c_str()), utc((day + hour + ":20:00").c_str()));
            past.note = noteOf("a \"note\"; with, all");
            EXPECT_TRUE(elsewhere(past).verdict.isAllowed());
        }
        showWindow();
        press(Qt::Key_2, Qt::ControlModifier);
        auto* model = there(window->findChild<HistoryModel*>());
        EXPECT_TRUE(QTest::qWaitFor([&] { return !model->isLoading(); }));
    }

    /// Opens the dialog by its shortcut and drives it.
    void run(const Dialogs::Answer& answer) {
        dialogs.expect(answer);
        press(Qt::Key_E, Qt::ControlModifier);
    }
    static void name(QWidget& dialog, const fs::path& file) {
        auto* edit = there(dialog.findChild<QLineEdit*>());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, toQString(file));
    }
    static QString result(const QWidget& dialog) {
        return there(dialog.findChild<QLabel*>(u"exportResult"_s))->text();
    }
    /// Clicks on Export and waits until the dialog says how that ended.
    static void write(QWidget& dialog) {
        clickIn(dialog, u"Export"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !result(dialog).isEmpty(); }));
    }
    static bool holdsText(const QWidget& dialog, const QString& text) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    static QCheckBox* box(const QWidget& dialog, std::size_t at) {
        return nth(dialog.findChildren<QCheckBox*>(), at);
    }

    /// The enabled button with this text; null when there is none.
    static QPushButton* button(const QWidget& dialog, const QString& text) {
        for (auto* each : dialog.findChildren<QPushButton*>())
            if (each->isVisible() && each->isEnabled() &&
                QString(each->text()).remove(u'&') == text)
                return each;
        return nullptr;
    }

    const QDate today{2026, 3, 2};
    const fs::path target = home / "log.csv";
};

TEST_F(Export, WritesTheFileWithTheMarkForSpreadsheets) {
    run([&](QWidget& dialog) {
        EXPECT_TRUE(
            there(dialog.findChild<QLineEdit*>())->text().endsWith(u"coolwarm-2026-03-02.csv"_s));
        EXPECT_TRUE(there(box(dialog, 0))->isChecked());
        EXPECT_FALSE(there(box(dialog, 1))->isChecked()); // numbers here have a point
        name(dialog, target);
        write(dialog);
        EXPECT_TRUE(result(dialog).contains(toQString(target))) << result(dialog).toStdString();
        clickIn(dialog, u"Close"_s);
    });
    const std::string bytes = bytesOf(target);
    ASSERT_TRUE(bytes.starts_with(byteOrderMark));
    const auto records = parseCsv(bytes.substr(byteOrderMark.size()));
    ASSERT_EQ(records.size(), 4U);
    EXPECT_EQ(lastOf(records.at(1)), "a \"note\"; with, all");
    EXPECT_EQ(records.at(2).at(1), "heat");
}

TEST_F(Export, WritesWithoutTheMarkAndWithSemicolons) {
    run([&](QWidget& dialog) {
        QTest::mouseClick(there(box(dialog, 0)), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(there(box(dialog, 1)), Qt::LeftButton, {}, QPoint(8, 8));
        name(dialog, target);
        write(dialog);
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_EQ(parseCsv(bytesOf(target), ';').size(), 4U);
}

TEST_F(Export, WritesWhatTheFiltersShow) {
    HistoryFilter ice;
    ice.modality = Modality::Ice;
    ExportDialog dialog(
        {ice, u"All dates"_s, 2, 2, today}, [this] { return openHistory(home.path(), 5s); },
        background, allExporters());
    dialog.show();
    name(dialog, target);
    write(dialog);
    const auto records = parseCsv(bytesOf(target).substr(byteOrderMark.size()));
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records.at(1).at(1), "ice");
    EXPECT_EQ(records.at(2).at(1), "ice");
}

TEST_F(Export, OffersSemicolonsWhereNumbersHaveAComma) {
    const Place germany("UTC0", QLocale(QLocale::German, QLocale::Germany));
    const ExportDialog dialog(
        {{}, u"Alle"_s, 3, 3, today}, [this] { return openHistory(home.path(), 5s); }, background,
        allExporters());
    EXPECT_TRUE(there(box(dialog, 1))->isChecked());
}

TEST_F(Export, HasNothingToChooseWithOneKindOfFile) {
    services.exporters.resize(1);
    run([](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Export CSV"_s);
        EXPECT_FALSE(there(dialog.findChild<QComboBox*>(u"exportKind"_s))->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
}

TEST_F(Export, OffersWhateverIsInTheListOfExporters) {
    services.exporters.push_back(dummyExporter());
    const fs::path number = home / "log.num";
    run([&](QWidget& dialog) {
        auto* kind = there(dialog.findChild<QComboBox*>(u"exportKind"_s));
        EXPECT_TRUE(kind->isVisible());
        EXPECT_TRUE(there(box(dialog, 0))->isVisible());
        QTest::keyClick(kind, Qt::Key_End);
        EXPECT_EQ(kind->currentText(), u"Number"_s);
        EXPECT_FALSE(there(box(dialog, 0))->isVisible()) << "that is the other's choice";
        EXPECT_TRUE(there(dialog.findChild<QLineEdit*>())->text().endsWith(u"02.num"_s));
        name(dialog, number);
        write(dialog);
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_EQ(bytesOf(number), "3");
}

TEST_F(Export, WritesRecordsOfEveryKindAsFhir) {
    const fs::path file = home / "log.json";
    AddPain told{PainEntry::blank(SessionId::random())};
    told.record.at = {utc("2026-03-01 20:00:00"), 0min};
    EXPECT_TRUE(elsewhere(told).verdict.isAllowed());
    bridge.lookAtLog();
    auto* model = there(window->findChild<HistoryModel*>());
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->totals().painEntries == 1; }));
    run([&](QWidget& dialog) {
        auto* kind = there(dialog.findChild<QComboBox*>(u"exportKind"_s));
        QTest::keyClick(kind, Qt::Key_Down);
        EXPECT_EQ(kind->currentText(), u"FHIR"_s);
        EXPECT_TRUE(holdsText(dialog, u"4 record(s), and the bouts"_s));
        EXPECT_TRUE(there(dialog.findChild<QCheckBox*>(u"jsonno-snomed"_s))->isVisible());
        name(dialog, file);
        write(dialog);
        EXPECT_TRUE(result(dialog).startsWith(u"4 record(s) written"_s))
            << result(dialog).toStdString();
        clickIn(dialog, u"Close"_s);
    });
    const std::string bytes = bytesOf(file);
    EXPECT_THAT(fhirFaultsIn(bytes), testing::IsEmpty());
    EXPECT_EQ(resourcesIn(Fhir::parse(bytes), "Procedure").size(), 3U);
    EXPECT_EQ(resourcesIn(Fhir::parse(bytes), "Observation").size(), 1U);
    EXPECT_NE(bytes.find("snomed"), std::string::npos);
}

TEST_F(Export, AsksForAName) {
    run([](QWidget& dialog) {
        there(dialog.findChild<QLineEdit*>())->clear();
        QTest::keyClicks(there(dialog.findChild<QLineEdit*>()), u"  "_s);
        clickIn(dialog, u"Export"_s);
        EXPECT_EQ(result(dialog), u"Name a file to write to."_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
}

TEST_F(Export, AsksBeforeItReplacesAFile) {
    writeBytes(target, "precious");
    run([&](QWidget& dialog) {
        name(dialog, target);
        dialogs.expectAndClick(u"Cancel"_s);
        clickIn(dialog, u"Export"_s);
        EXPECT_EQ(bytesOf(target), "precious");
        EXPECT_EQ(result(dialog), QString());
        dialogs.expectAndClick(u"Replace"_s);
        write(dialog);
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_TRUE(bytesOf(target).starts_with(byteOrderMark + "id,"));
}

TEST_F(Export, TellsThatAFileCannotBeWrittenAndLeavesNothing) {
    const fs::path folder = home / "no such folder";
    run([&](QWidget& dialog) {
        name(dialog, folder / "log.csv");
        write(dialog);
        EXPECT_TRUE(result(dialog).contains(toQString(folder))) << result(dialog).toStdString();
        clickIn(dialog, u"Close"_s); // and it can be tried elsewhere or left
    });
    EXPECT_FALSE(fs::exists(folder));
}

TEST_F(Export, LeavesAnOldFileAloneWhenTheLogCannotBeRead) {
    writeBytes(target, "precious");
    ExportDialog dialog(
        {{}, u"All dates"_s, 3, 3, today},
        []() -> std::unique_ptr<HistoryReader> {
            throw StoreError(StoreError::Kind::Busy, "/home/ada/coolwarm.db", "locked");
        },
        background, allExporters());
    dialog.show();
    name(dialog, target);
    dialogs.expectAndClick(u"Replace"_s);
    write(dialog);
    EXPECT_TRUE(result(dialog).contains(u"coolwarm.db"_s));
    EXPECT_EQ(bytesOf(target), "precious");
}

TEST_F(Export, NeverReplacesTheLogItself) {
    const fs::path log = home.path() / "coolwarm.db";
    const fs::path alias = home / "alias.csv";
    fs::create_hard_link(log, alias);
    const auto before = bytesOf(log);
    run([&](QWidget& dialog) {
        name(dialog, alias);
        dialogs.expectAndClick(u"Replace"_s);
        write(dialog);
        EXPECT_TRUE(result(dialog).contains(u"the log itself"_s));
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_EQ(bytesOf(log), before);
    EXPECT_TRUE(fs::equivalent(log, alias));
}

TEST_F(Export, IsCancelledWithoutAFile) {
    std::latch cancelled(1);
    ExportDialog dialog(
        {{}, u"All dates"_s, 3, 3, today},
        [&] {
            cancelled.wait();
            return openHistory(home.path(), 5s);
        },
        background, allExporters());
    dialog.show();
    name(dialog, target);
    clickIn(dialog, u"Export"_s);
    EXPECT_EQ(button(dialog, u"Export"_s), nullptr); // disabled while it runs
    clickIn(dialog, u"Cancel"_s);
    cancelled.count_down();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !result(dialog).isEmpty(); }));
    EXPECT_EQ(result(dialog), u"Cancelled; no file was written."_s);
    EXPECT_TRUE(dialog.isVisible());
    for (const auto& entry : fs::directory_iterator(home.path()))
        EXPECT_EQ(entry.path().filename().string().find("log.csv"), std::string::npos);
    write(dialog); // and can be begun again
    EXPECT_TRUE(fs::exists(target));
}

} // namespace
} // namespace coolwarm::test
