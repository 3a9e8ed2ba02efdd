// SPDX-License-Identifier: MIT
// The window with bouts in its log, and the parts by which they are seen and changed.
#pragma once

#include "app/pages/bouts/bout_dialog.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/word_chip.h"
#include "app/widgets/fields/word_chips.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/engine/commands/bouts.h"
#include "core/engine/commands/pain.h"
#include "core/log/ports/diary_reader.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

namespace coolwarm::test {

using namespace Qt::StringLiterals;

struct BoutsInWindow : testing::Test, WindowBench {
    using WindowBench::WindowBench;

    /// The bouts of the log, the newest first.
    std::vector<Episode> bouts() const {
        std::vector<Episode> all;
        const auto reader = services.openHistory();
        for (const DiaryRow& row : reader->diary().page(Episode::kind, {}, {}, 1000))
            all.push_back(std::get<Episode>(row.record));
        return all;
    }
    static Episode boutOf(sys_seconds began, std::optional<sys_seconds> ended = {},
                          const Site& site = Site::lowerBack()) {
        Episode bout = Episode::blank(SessionId::random());
        bout.site = site;
        bout.began = {began, 0min};
        if (ended)
            bout.ended = Moment{*ended, 0min};
        return bout;
    }
    /// Another program writes a bout down.
    Episode written(const Episode& bout) {
        EXPECT_TRUE(elsewhere(AddBout{bout}).verdict.isAllowed());
        return bout;
    }
    void felt(int score, sys_seconds at, const Site& site = Site::lowerBack()) {
        PainEntry entry{SessionId::random(), pain(score)};
        entry.site = site;
        entry.at = {at, 0min};
        ASSERT_TRUE(elsewhere(AddPain{entry}).verdict.isAllowed());
    }
    /// The line of Today; empty while it is not seen.
    QString line() const {
        for (const auto* label : window->findChildren<QLabel*>(u"boutDay"_s))
            if (label->isVisible())
                return label->text();
        return {};
    }
    /// Opens the form of the bout that Today shows.
    void openBout(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        choose("boutButton", u"Open the bout…"_s);
    }
    void openAll(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        emit requests.boutsWanted();
        letItBeAnswered();
    }
    static QString fault(const QWidget& dialog) {
        const auto* label = there(dialog.findChild<QLabel*>(u"boutFault"_s));
        return label->isVisible() ? label->text() : QString();
    }
    static TimeField& timeIn(const QWidget& dialog, int at) {
        return *there(nth(dialog.findChildren<TimeField*>(), static_cast<std::size_t>(at)));
    }
    static WordChips& chipsIn(const QWidget& dialog, int at) {
        return *there(nth(dialog.findChildren<WordChips*>(), static_cast<std::size_t>(at)));
    }
    static QPlainTextEdit& noteIn(const QWidget& dialog) {
        return *there(dialog.findChild<QPlainTextEdit*>());
    }
    /// The words that are offered there, once a worker has read them.
    static QStringList offered(const WordChips& chips) {
        QStringList words;
        for (const auto* chip : chips.findChildren<WordChip*>())
            words.append(chip->word());
        return words;
    }
    /// What a notice in that window says; empty without one.
    static QString notice(const QWidget& in) {
        for (const auto* bar : in.findChildren<NoticeBar*>())
            if (bar->isVisible())
                return bar->text().remove(QChar(0x2068)).remove(QChar(0x2069));
        return {};
    }
};

} // namespace coolwarm::test
