// SPDX-License-Identifier: MIT
// What somebody might write into a diary next, by a seed.
#pragma once

#include "tests/support/diary.h"

#include <array>
#include <random>

namespace coolwarm::test {

/// All sessions of the log in `folder`, oldest first.
[[nodiscard]] inline std::vector<Session> sessionsIn(const std::filesystem::path& folder) {
    std::vector<Session> all;
    openHistory(folder, std::chrono::milliseconds{0})->stream({}, [&](const Session& session) {
        all.push_back(session);
        return true;
    });
    return all;
}

/// Draws commands about records of every kind: new ones, and changes of those that the log has.
class RandomDiary {
public:
    explicit RandomDiary(unsigned seed) : m_random(seed) {}

    [[nodiscard]] int below(int end) {
        return static_cast<int>(m_random() % static_cast<unsigned>(end));
    }
    [[nodiscard]] Command next(const FileBench& bench) {
        switch (below(8)) {
        case 0:
            return nextActivity(bench);
        case 1:
        case 2:
            return nextPain(bench);
        case 3:
        case 4:
            return nextSession(bench);
        case 5:
            return nextTrial(bench);
        default:
            return nextBout(bench);
        }
    }

private:
    template <class List>
    [[nodiscard]] const auto& oneOf(const List& list) {
        return list.at(static_cast<std::size_t>(below(static_cast<int>(list.size()))));
    }
    [[nodiscard]] Moment moment(const FileBench& bench) {
        return {bench.now().wallSecond() - minutes{below(30'000) - 100},
                minutes{below(2161) - 1080}};
    }
    [[nodiscard]] Site site() { return siteOf(below(2) == 0 ? "Lower back" : "右膝"); }
    [[nodiscard]] Note note() {
        static constexpr std::array texts{"", "مؤلم", "とても痛い", "=1;2,\"3\"\n4", "'"};
        return noteOf(oneOf(texts));
    }
    [[nodiscard]] std::optional<Tightness> tightness() {
        return below(2) == 0 ? Tightness::of(below(5)) : std::nullopt;
    }
    template <class Record>
    [[nodiscard]] std::optional<Record> anyOf(const FileBench& bench) {
        const auto all = recordsIn<Record>(bench);
        return all.empty() ? std::nullopt : std::optional(oneOf(all));
    }

    [[nodiscard]] Command nextPain(const FileBench& bench) {
        const auto known = anyOf<PainEntry>(bench);
        if (!known || below(2) == 0)
            return AddPain{pain(bench, SessionId::random())};
        return below(3) == 0 ? Command(DeletePain{known->id})
                             : Command(editOf(*known, pain(bench, known->id)));
    }
    [[nodiscard]] PainEntry pain(const FileBench& bench, SessionId id) {
        PainEntry entry = PainEntry::blank(std::move(id));
        entry.score = test::pain(below(11));
        entry.site = site();
        entry.at = moment(bench);
        entry.tightness = tightness();
        entry.note = note();
        return entry;
    }

    [[nodiscard]] Command nextSession(const FileBench& bench) {
        const auto known = sessionsIn(bench.folder());
        const LogPast past = session(bench);
        if (known.empty() || below(2) == 0)
            return past;
        const Session& one = oneOf(known);
        if (below(3) == 0)
            return DeletePast{one.id};
        Session other = one;
        other.site = past.site;
        other.start = past.start;
        other.end = past.end;
        other.painAfter = past.painAfter;
        other.note = past.note;
        return editOf(one, other);
    }
    [[nodiscard]] LogPast session(const FileBench& bench) {
        LogPast past;
        past.modality = below(2) == 0 ? Modality::Ice : Modality::Heat;
        past.site = site();
        past.start = moment(bench);
        past.end = {past.start.utc + seconds{below(4'000)}, past.start.offset};
        if (below(2) == 0)
            past.painAfter = test::pain(below(11));
        past.note = note();
        return past;
    }

    [[nodiscard]] Command nextBout(const FileBench& bench) {
        const auto known = anyOf<Episode>(bench);
        if (!known || below(3) == 0)
            return AddBout{bout(bench, SessionId::random())};
        switch (below(6)) {
        case 0:
            return DeleteBout{known->id};
        case 1:
            return MergeBouts{known->id, anyOf<Episode>(bench)->id};
        case 2:
            return SplitBout{known->id, moment(bench)};
        case 3:
            return settingOf(known->id, &Episode::ended, std::nullopt);
        default:
            return editOf(*known, bout(bench, known->id));
        }
    }
    [[nodiscard]] Episode bout(const FileBench& bench, SessionId id) {
        static constexpr std::array words{"", "lifting", "الجلوس; البرد", "寝ちがえ"};
        const auto list = [&] { return WordList::of(oneOf(words)).value(); };
        Episode bout = Episode::blank(std::move(id));
        bout.site = site();
        bout.began = moment(bench);
        if (below(4) != 0)
            bout.ended = Moment{bout.began.utc + minutes{below(4'000)}, bout.began.offset};
        bout.trigger = list();
        bout.worse = list();
        bout.eases = list();
        bout.tightness = tightness();
        bout.note = note();
        return bout;
    }

    [[nodiscard]] Command nextActivity(const FileBench& bench) {
        const auto known = anyOf<Activity>(bench);
        if (!known || below(2) == 0)
            return AddActivity{activity(bench, SessionId::random())};
        return below(3) == 0 ? Command(DeleteActivity{known->id})
                             : Command(editOf(*known, activity(bench, known->id)));
    }
    [[nodiscard]] Activity activity(const FileBench& bench, SessionId id) {
        Activity activity = Activity::blank(std::move(id));
        activity.what = oneOf(activityWords).first;
        activity.start = moment(bench);
        if (below(3) != 0)
            activity.length = seconds{1 + below(4'000)};
        activity.note = note();
        return activity;
    }

    [[nodiscard]] Command nextTrial(const FileBench& bench) {
        const auto known = anyOf<Trial>(bench);
        if (!known || below(3) == 0) {
            Trial trial = Trial::blank(SessionId::random());
            trial.site = site();
            trial.order = TrialOrder::drawn(static_cast<std::size_t>(6 + below(25)));
            trial.note = note();
            return AddTrial{trial};
        }
        switch (below(5)) {
        case 0:
            return DeleteTrial{known->id};
        case 1:
            return settingOf(known->id, &Trial::note, note());
        case 2:
            return EndTrial{known->id};
        default:
            return DeclineProposal{known->id};
        }
    }

    std::mt19937 m_random;
};

} // namespace coolwarm::test
