// SPDX-License-Identifier: MIT
// The program on a log, without a window, as far as it asks about the pain.
#pragma once

#include "app/control/questions/pain_questions.h"
#include "app/control/questions/question_notices.h"
#include "app/control/questions/question_text.h"
#include "core/engine/commands/pain.h"
#include "core/log/ports/store_error.h"
#include "tests/app/support/bridge_bench.h"
#include "tests/support/there.h"

#include <QCoreApplication>
#include <QSettings>

namespace coolwarm::test {

using namespace Qt::StringLiterals;

/// One run of the program on the log, without a window.
struct ProgramRun {
    explicit ProgramRun(BridgeBench& bench)
        : engine(bench.store, bench.zone),
          bridge(engine, bench.clock),
          looks(QString::fromStdU16String((bench.home / "looks.ini").u16string()),
                QSettings::IniFormat),
          questions(
              bridge,
              [this, &bench] {
                  ++readings;
                  if (isLocked)
                      throw StoreError(StoreError::Kind::Busy, "coolwarm.db", "locked");
                  return openHistory(bench.home.path(), std::chrono::seconds{5});
              },
              looks) {
        // There is no bus here, so that each notification comes back as one that nobody shows.
        QObject::connect(&notifier, &Notifier::failed, &notifier,
                         [this](NoticeKind kind, const Notice& notice) {
                             if (kind == NoticeKind::Question)
                                 told << notice.text;
                         });
        QObject::connect(&requests, &Requests::told, &requests,
                         [this](const QString& line, bool) { lines << line; });
        bridge.begin();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString asked() const {
        return questions.asked() ? questionSubject(there(questions.asked())->question) : QString();
    }

    Engine engine;
    EngineBridge bridge;
    bool isLocked = false; ///< the log, for whoever reads it
    int readings = 0;      ///< how often somebody began to read it
    QSettings looks;
    PainQuestions questions;
    Requests requests;
    Notifier notifier;
    QuestionNotices notices{bridge, questions, requests, notifier, looks};
    QStringList told;  ///< by notifications
    QStringList lines; ///< in the window
};

struct AskedAgain : testing::Test, BridgeBench {
    AskedAgain() {
        prefer([](Preferences& wanted) { wanted.asksAgain = true; });
        begin();
    }

    void begin() { run = std::make_unique<ProgramRun>(*this); }
    void prefer(const std::function<void(Preferences&)>& change) {
        Preferences wanted =
            SqliteStore(home.path(), std::chrono::seconds{5}).choices().preferences;
        change(wanted);
        ASSERT_TRUE(elsewhere(SetPreferences{wanted}).verdict.isAllowed());
        if (run)
            run->bridge.readAnew();
    }
    void pass(Millis time) {
        clock.advance(time);
        look();
    }
    void look() {
        run->bridge.beat();
        QCoreApplication::processEvents();
    }
    void submit(const Command& command) {
        ASSERT_EQ(run->bridge.submit(command).kind, Submission::Kind::Done);
        QCoreApplication::processEvents();
    }
    /// A session at the neck that ends now.
    void endSession(Modality modality = Modality::Ice) {
        submit(startAt(siteOf("Neck"), modality, 15min));
        pass(10min);
        submit(Stop{});
        ASSERT_TRUE(elsewhere(ChooseSite{Site::lowerBack()}).verdict.isAllowed());
        run->bridge.readAnew();
    }
    std::vector<PainEntry> entries() {
        std::vector<PainEntry> all;
        const auto reader = openHistory(home.path(), std::chrono::seconds{5});
        for (const DiaryRow& row : reader->diary().page(PainEntry::kind, {}, {}, 100))
            all.push_back(std::get<PainEntry>(row.record));
        return all;
    }
    void answer(int score) {
        emit run->notifier.scored(pain(score));
        QCoreApplication::processEvents();
    }

    std::unique_ptr<ProgramRun> run;
};

} // namespace coolwarm::test
