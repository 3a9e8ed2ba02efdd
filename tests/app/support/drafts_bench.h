// SPDX-License-Identifier: MIT
// A history in which somebody types into dialogs that an alarm or the program's end interrupts.
#pragma once

#include "app/widgets/fields/time_field.h"
#include "tests/app/support/history_bench.h"
#include "tests/support/there.h"

#include <QPlainTextEdit>

namespace coolwarm::test {

struct Drafts : HistoryView {
    void openWithDrafts() { openPage(); }
    void openRow(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
    }
    /// Opens a session of the list while another runs, whose alarm comes when this has been typed.
    void typeUntilTheAlarm(const std::function<void(QWidget& dialog)>& type) {
        must(startOf(Modality::Heat, 20min));
        press(Qt::Key_2, Qt::ControlModifier);
        openRow([this, type](QWidget& dialog) {
            type(dialog);
            ring();
            EXPECT_FALSE(dialog.isVisible());
        });
    }
    static void typeHalfAWord(QWidget& dialog) { noteIn(dialog)->setPlainText(u"half a w"_s); }
    /// Opens a session of the list, and the program ends when this has been typed.
    void typeUntilTheEnd(const std::function<void(QWidget& dialog)>& type) {
        openRow([this, type](QWidget& dialog) {
            type(dialog);
            logOut(*window);
        });
    }
    /// Gives up what was typed.
    void giveUp(QWidget& dialog) {
        dialogs.expectAndClick(u"Throw it away"_s);
        clickIn(dialog, u"Cancel"_s);
    }
    void goOn(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        click(u"Go on typing"_s);
    }
    bool isKept() const { return says(u"What you were typing is kept."_s); }
    static TimeField* timeFieldIn(QWidget& dialog, std::size_t at) {
        return there(nth(dialog.findChildren<TimeField*>(), at));
    }
    /// The session's alarm comes while somebody types, and is answered on the window.
    void ring() {
        advance(20min);
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "nothing lies over the alarm";
        EXPECT_NE(button(u"I have taken it off"_s), nullptr);
        EXPECT_EQ(button(u"Go on typing"_s), nullptr);
        click(u"I have taken it off"_s);
    }
    static QPlainTextEdit* noteIn(QWidget& dialog) {
        return there(dialog.findChild<QPlainTextEdit*>());
    }

    /// As the log has the session that began then, which all of these open.
    Session edited() const {
        for (const Session& each : logged())
            if (each.start.utc == utc("2026-03-01 20:00:00"))
                return each;
        ADD_FAILURE() << "no such session";
        return logged().at(0);
    }

    const std::filesystem::path file = services.drafts;
};

} // namespace coolwarm::test
