// SPDX-License-Identifier: MIT
// The import dialog with lists of other programs: it shows how it reads them, asks, and remembers.
#include "app/pages/history/import/csv_shape_panel.h"
#include "app/pages/history/import/import_dialog.h"
#include "core/time/iso8601.h"
#include "tests/app/support/import_bench.h"
#include "tests/support/there.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace coolwarm::test {
namespace {

struct ForeignImport : Import {
    static QComboBox* box(const QWidget& dialog, const QString& name) {
        return there(dialog.findChild<QComboBox*>(name));
    }
    static QString chosen(const QWidget& dialog, const QString& name) {
        return box(dialog, name)->currentText();
    }
    /// Chooses by the keyboard, as somebody does who sees or hears the list.
    static void pick(QWidget& dialog, const QString& name, const QString& entry) {
        auto* list = box(dialog, name);
        ASSERT_TRUE(list->isVisible() && list->isEnabled()) << name.toStdString();
        ASSERT_GE(list->findText(entry), 0) << entry.toStdString();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int at = 0; at < list->count() && list->currentText() != entry; ++at)
            QTest::keyClick(list, Qt::Key_Down);
        EXPECT_EQ(list->currentText(), entry);
    }
    static bool isOpen(const QWidget& dialog) {
        return there(dialog.findChild<QCheckBox*>(u"importShape"_s))->isChecked();
    }
    std::vector<std::string> starts() const {
        std::vector<std::string> found;
        for (const Session& session : logged())
            found.push_back(toLocalText(session.start));
        return found;
    }
};

const std::string german = "Therapie;Körperteil;Beginn;Ende;Schmerzen davor;Wetter\r\n"
                           "Kälte;Nacken;24.11.2025 08:00;24.11.2025 08:20;7;Regen\r\n"
                           "Wärme;Nacken;25.11.2025 18:00;25.11.2025 18:15;5;Sonne\r\n";
const std::string unclear = "Type,Start,Minutes\nIce,03/04/2025 8:00 AM,20\n"
                            "Heat,05/06/2025 8:00 AM,15\n";

TEST_F(ForeignImport, ShowsHowAFileIsReadAndLetsAColumnBeChosen) {
    openPage();
    const auto path = file(german);
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        EXPECT_TRUE(isOpen(dialog));
        EXPECT_EQ(chosen(dialog, u"importEncoding"_s), u"UTF-8"_s);
        EXPECT_EQ(chosen(dialog, u"importSeparator"_s), u"semicolons"_s);
        EXPECT_EQ(chosen(dialog, u"importDates"_s), u"the day first (24.11.2026)"_s);
        EXPECT_EQ(chosen(dialog, u"importColumn1"_s), u"Ice or heat"_s);
        EXPECT_EQ(chosen(dialog, u"importColumn3"_s), u"Start"_s);
        EXPECT_EQ(chosen(dialog, u"importColumn6"_s), u"Leave out"_s);
        EXPECT_TRUE(about(dialog).contains(u"Not understood and left out: Wetter"_s))
            << about(dialog).toStdString();
        pick(dialog, u"importColumn6"_s, u"Note"_s);
        EXPECT_EQ(result(dialog), u"Press Preview to see how the file is read now."_s);
        EXPECT_EQ(button(dialog, u"Import 2 session(s)"_s), nullptr) << "not without a look";
        look(dialog);
        EXPECT_FALSE(about(dialog).contains(u"Wetter"_s));
        clickIn(dialog, u"Import 2 session(s)"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result(dialog).contains(u"imported"_s); }));
        clickIn(dialog, u"Close"_s);
    });
    ASSERT_EQ(logged().size(), 2U);
    EXPECT_EQ(logged().at(0).note.text() + logged().at(1).note.text(), "SonneRegen");
}

TEST_F(ForeignImport, RemembersWhatWasChosenForAFileOfTheSameHeadings) {
    openPage();
    const auto path = file(german);
    const auto another = [&](const char* fileName, const std::string& bytes) {
        writeBytes(home / fileName, bytes);
        return home / fileName;
    };
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        pick(dialog, u"importColumn6"_s, u"Note"_s);
        look(dialog);
        clickIn(dialog, u"Import 2 session(s)"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result(dialog).contains(u"imported"_s); }));
        clickIn(dialog, u"Close"_s);
    });
    const std::string heading = german.substr(0, german.find("\r\n") + 2);
    run([&](QWidget& dialog) {
        name(dialog, another("second.csv",
                             heading + "Eis;Knie;26.11.2025 08:00;26.11.2025 08:20;;Wind\r\n"));
        look(dialog);
        EXPECT_EQ(chosen(dialog, u"importColumn6"_s), u"Note"_s);
        EXPECT_TRUE(about(dialog).startsWith(
            u"Read as you chose for the last file with the same headings."_s));
        name(dialog, another("third.csv", "Therapie;Beginn;Dauer;a;b;Wetter\r\n"
                                          "Eis;27.11.2025 08:00;20;;;Wind\r\n"));
        look(dialog);
        EXPECT_EQ(chosen(dialog, u"importColumn6"_s), u"Leave out"_s) << "others are others";
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_EQ(looks.allKeys().filter(u"import"_s).size(), 1);
    EXPECT_FALSE(looks.value(u"import/read-as"_s).toStringList().join(u' ').contains(u"Wetter"_s))
        << "without the words of the file";
}

TEST_F(ForeignImport, AsksWhichOfTwoNumbersIsTheDay) {
    openPage();
    const auto path = file(unclear);
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        EXPECT_TRUE(result(dialog).contains(u"03/04/2025 8:00 AM"_s))
            << result(dialog).toStdString();
        EXPECT_EQ(chosen(dialog, u"importDates"_s), u"Please choose"_s);
        EXPECT_TRUE(box(dialog, u"importDates"_s)->hasFocus()) << "where the answer goes";
        EXPECT_TRUE(QTest::qWaitFor([&] {
            const auto* dates = box(dialog, u"importDates"_s);
            return dates->visibleRegion().boundingRect() == dates->rect();
        })) << "in sight";
        EXPECT_NE(button(dialog, u"Preview"_s), nullptr) << "nothing is taken in unasked";
        pick(dialog, u"importDates"_s, u"the month first (11/24/2026)"_s);
        look(dialog);
        clickIn(dialog, u"Import 2 session(s)"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result(dialog).contains(u"imported"_s); }));
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_EQ(starts(), (std::vector<std::string>{"2025-05-06 08:00:00", "2025-03-04 08:00:00"}));
}

TEST_F(ForeignImport, AsksWhichColumnIsWhatWhereItCannotTell) {
    openPage();
    const auto path = file("A,B,C\nsoft,24/11/2025 08:00,20\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        EXPECT_TRUE(result(dialog).contains(u"modality"_s)) << result(dialog).toStdString();
        EXPECT_TRUE(box(dialog, u"importColumn1"_s)->hasFocus());
        pick(dialog, u"importColumn3"_s, u"Length in minutes"_s);
        pick(dialog, u"importColumn1"_s, u"Ice or heat"_s);
        look(dialog);
        EXPECT_TRUE(there(dialog.findChild<QPlainTextEdit*>())
                        ->toPlainText()
                        .contains(u"\"soft\" is neither ice nor heat"_s));
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_TRUE(logged().empty());
}

TEST_F(ForeignImport, HasNoTwoColumnsForOneThing) {
    openPage();
    const auto path = file(german);
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        pick(dialog, u"importColumn6"_s, u"Pain before"_s);
        EXPECT_EQ(chosen(dialog, u"importColumn5"_s), u"Leave out"_s);
        look(dialog);
        EXPECT_TRUE(there(dialog.findChild<QPlainTextEdit*>())
                        ->toPlainText()
                        .contains(u"\"Regen\" is not a pain score"_s));
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ForeignImport, ReadsTheFileAnewInAnotherEncodingOrWithAnotherSeparator) {
    openPage();
    const auto path = file("Therapie;Beginn;Dauer\r\nK\xE4lte;24.11.2025 08:00;20\r\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        EXPECT_EQ(chosen(dialog, u"importEncoding"_s), u"Windows-1252 (Latin-1)"_s);
        pick(dialog, u"importEncoding"_s, u"UTF-8"_s);
        EXPECT_EQ(dialog.findChild<QComboBox*>(u"importColumn1"_s), nullptr)
            << "the columns are not known before the next look";
        look(dialog);
        EXPECT_EQ(chosen(dialog, u"importColumn2"_s), u"Start"_s);
        EXPECT_NE(button(dialog, u"Preview"_s), nullptr);
        pick(dialog, u"importSeparator"_s, u"commas"_s);
        look(dialog);
        EXPECT_TRUE(result(dialog).contains(u"modality"_s)) << result(dialog).toStdString();
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ForeignImport, TakesTheFirstLineForASessionWhereThatIsSaid) {
    openPage();
    const auto path = file("Ice,sometime,later\n"
                           "Heat,2025-11-25 18:00,2025-11-25 18:15\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        auto* none = there(dialog.findChild<QCheckBox*>(u"importNoHeadings"_s));
        EXPECT_FALSE(none->isChecked()) << "a line without a time is taken for headings";
        EXPECT_TRUE(result(dialog).contains(u"1 to add"_s)) << result(dialog).toStdString();
        ASSERT_TRUE(none->isVisible() && none->isEnabled());
        none->setFocus();
        QTest::keyClick(none, Qt::Key_Space);
        EXPECT_TRUE(result(dialog).contains(u"Press Preview"_s)) << result(dialog).toStdString();
        look(dialog);
        EXPECT_TRUE(none->isChecked());
        QCoreApplication::processEvents(); // by which the new lists are shown
        pick(dialog, u"importColumn2"_s, u"Start"_s);
        pick(dialog, u"importColumn3"_s, u"End"_s);
        look(dialog);
        EXPECT_TRUE(none->isChecked()) << "what else is chosen changes nothing of it";
        EXPECT_TRUE(result(dialog).contains(u"1 refused"_s)) << result(dialog).toStdString();
        EXPECT_TRUE(there(dialog.findChild<QPlainTextEdit*>())
                        ->toPlainText()
                        .contains(u"\"sometime\" is not a start time"_s));
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_TRUE(logged().empty());
}

TEST_F(ForeignImport, SaysOfAFileWithoutHeadingsThatItHasNone) {
    openPage();
    const auto path = file("Ice,2025-11-24 08:00,2025-11-24 08:20\n"
                           "Heat,2025-11-25 18:00,2025-11-25 18:15\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        const auto* none = there(dialog.findChild<QCheckBox*>(u"importNoHeadings"_s));
        EXPECT_TRUE(none->isChecked());
        EXPECT_FALSE(none->isEnabled()) << "there is no line that could be one";
        EXPECT_TRUE(result(dialog).contains(u"2 to add"_s)) << result(dialog).toStdString();
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ForeignImport, TakesNothingFromAFileThatHasChangedSinceThePreview) {
    openPage();
    const auto path = file(german);
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        file(german + "Eis;Knie;26.11.2025 08:00;26.11.2025 08:20;;\r\n");
        clickIn(dialog, u"Import 2 session(s)"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result(dialog).contains(u"changed"_s); }));
        EXPECT_TRUE(logged().empty());
        look(dialog);
        EXPECT_NE(button(dialog, u"Import 3 session(s)"_s), nullptr);
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ForeignImport, SaysWhatAFileShouldLookLikeBeforeOneIsNamed) {
    openPage();
    run([&](QWidget& dialog) {
        const auto labels = dialog.findChildren<QLabel*>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"one session a line"_s);
        }));
        EXPECT_FALSE(there(dialog.findChild<CsvShapePanel*>())->isVisible());
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ForeignImport, LeavesNothingToChooseOpenForAFileOfItsOwn) {
    openPage();
    const auto path = file(goodHead + "ice,Neck,2026-01-05T10:00:00Z,1200,first\r\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        EXPECT_FALSE(isOpen(dialog));
        EXPECT_FALSE(box(dialog, u"importEncoding"_s)->isVisible());
        there(dialog.findChild<QCheckBox*>(u"importShape"_s))->click();
        EXPECT_TRUE(box(dialog, u"importEncoding"_s)->isVisible());
        EXPECT_TRUE(box(dialog, u"importColumn1"_s)->isVisible());
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_EQ(looks.allKeys().filter(u"import"_s).size(), 0) << "nothing was chosen";
}

TEST_F(ForeignImport, NamesEveryListToAScreenReader) {
    openPage();
    const auto path = file("Therapie,,Beginn,Ende\nEis,x,24.11.2025 08:00,24.11.2025 08:20\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        QStringList names;
        for (const QComboBox* list : dialog.findChildren<QComboBox*>()) {
            auto* heard = there(QAccessible::queryAccessibleInterface(
                const_cast<QComboBox*>(list))); // NOLINT(cppcoreguidelines-pro-type-const-cast)
            names.append(heard->text(QAccessible::Name));
        }
        EXPECT_TRUE(names.contains(u"Column 2, for example x: Leave out"_s))
            << names.join(u'|').toStdString();
        EXPECT_TRUE(names.contains(u"Beginn, for example 24.11.2025 08:00: Start"_s))
            << names.join(u'|').toStdString();
        EXPECT_TRUE(names.contains(u"Encoding: UTF-8"_s)) << names.join(u'|').toStdString();
        EXPECT_FALSE(names.contains(QString())) << names.join(u'|').toStdString();
        EXPECT_EQ(names.removeDuplicates(), 0) << names.join(u'|').toStdString();
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(ForeignImport, IsNotHeldUpByAFileOfHundredsOfColumns) {
    openPage();
    std::string head = "modality;started_at;ended_at";
    std::string line = "ice;2025-11-24 08:00;2025-11-24 08:20";
    for (int at = 3; at < 250; ++at) {
        head += ";" + std::string(300, 'w') + std::to_string(at);
        line += ";" + std::string(1000, 'x');
    }
    const auto path = file(head + "\n" + line + "\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        EXPECT_LE(dialog.findChildren<QComboBox*>().size(), 63 + 3);
        EXPECT_NE(button(dialog, u"Import 1 session(s)"_s), nullptr);
        EXPECT_LE(dialog.width(), there(dialog.screen())->availableGeometry().width());
        clickIn(dialog, u"Close"_s);
    });
}

} // namespace
} // namespace coolwarm::test
