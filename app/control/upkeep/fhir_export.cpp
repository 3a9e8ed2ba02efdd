// SPDX-License-Identifier: MIT
// Streams sessions and the diary through the FHIR bundle, so that memory stays constant.
#include "app/control/upkeep/fhir_export.h"

#include "app/control/upkeep/export_pieces.h"
#include "app/control/upkeep/exported_records.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/diary/episode.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/diary/rating.h"
#include "core/domain/diary/trial.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"
#include "core/report/fhir/fhir_bundle.h"
#include "core/rules/bout_day.h"
#include "core/text/letter_case.h"
#include "core/time/day_of.h"
#include "core/time/moment.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

struct FhirExportText {
    Q_DECLARE_TR_FUNCTIONS(FhirExport)
};

QString withoutSnomed() {
    return QStringLiteral("no-snomed");
}

// The moment behind the last score at a part of the body that can be in the log.
sys_seconds endOfScores(HistoryReader& reader, const Site& site) {
    sys_seconds end{};
    HistoryFilter sessions;
    sessions.site = site;
    for (const HistoryRow& row : reader.page(sessions, {}, 1))
        end = row.session.end.value_or(row.session.start).utc;
    for (const DiaryRow& row : reader.diary().page(PainEntry::kind, {{}, {}, site}, {}, 1))
        end = std::max(end, row.key.at);
    return end + std::chrono::seconds{1};
}

// Month by month, and of these only the first and the last day with a score, which are all that
// counts: a bout of years with thousands of scores takes no more memory than another.
Progress progressOf(HistoryReader& reader, const Episode& bout) {
    constexpr std::chrono::days portion{31};
    const sys_seconds end =
        bout.ended ? bout.ended->utc + std::chrono::seconds{1} : endOfScores(reader, bout.site);
    std::vector<Rating> kept;
    for (sys_seconds from = bout.began.utc; from < end; from += portion) {
        const auto more = reader.diary().ratings(bout.site, from, std::min(from + portion, end));
        kept.insert(kept.end(), more.begin(), more.end());
        if (kept.empty())
            continue;
        const auto [first, last] = std::minmax_element(
            kept.begin(), kept.end(),
            [](const Rating& one, const Rating& other) { return dayOf(one.at) < dayOf(other.at); });
        std::erase_if(kept, [first = dayOf(first->at), last = dayOf(last->at)](const Rating& each) {
            return dayOf(each.at) != first && dayOf(each.at) != last;
        });
    }
    return progressIn(kept);
}

/// Which records are meant, and into what they are written.
class FhirExport {
public:
    FhirExport(HistoryReader& reader, const ExportOrder& order, const ExportDevice& device,
               const ExportProgress& progress)
        : m_reader(reader),
          m_order(order),
          m_pieces(FhirBundle(SessionId::random(), !order.choices.contains(withoutSnomed())),
                   device, progress) {}

    ExportOutcome run() {
        if (m_order.diaryKind.empty() && m_order.filter.lets(HistoryKind::Session))
            m_reader.streamRecorded(
                m_order.filter, [&](const StoredSession& stored) { return m_pieces.add(stored); });
        forEachDiaryKind([&]<class Record>(KindTag<Record>) {
            const bool isWanted = m_order.diaryKind.empty() ? lets(KindTag<Record>{})
                                                            : m_order.diaryKind == Record::kind &&
                                                                  Record::kind != Trial::kind;
            if (isWanted && !m_pieces.isCancelled())
                addAll<Record>();
        });
        m_pieces.writer().end();
        return m_pieces.end();
    }

private:
    [[nodiscard]] bool lets(KindTag<PainEntry> /*kind*/) const {
        return m_order.filter.lets(HistoryKind::Pain);
    }
    [[nodiscard]] bool lets(KindTag<Activity> /*kind*/) const {
        return m_order.filter.lets(HistoryKind::Activity);
    }
    // Bouts stand beside what is listed; whoever lists one kind alone wants nothing beside it.
    [[nodiscard]] bool lets(KindTag<Episode> /*kind*/) const {
        return !m_order.filter.kind && m_order.filter.lets(HistoryKind::Pain);
    }

    [[nodiscard]] static bool lets(KindTag<Trial> /*kind*/) { return false; } // FHIR has none

    template <class Record>
    void addAll() {
        streamExported(m_reader, Record::kind, m_order.filter, [&](const DiaryRecord& record) {
            return add(std::get<Record>(record), record);
        });
    }

    template <class Record>
    bool add(const Record& each, const DiaryRecord& record) {
        if (!isMeant(each))
            return true;
        if constexpr (std::is_same_v<Record, Episode>)
            return m_pieces.add(record, trendOf(progressOf(m_reader, each)));
        else
            return m_pieces.add(record);
    }

    template <class Record>
    [[nodiscard]] bool isMeant(const Record& record) const {
        const std::string& wanted = m_order.filter.note;
        return wanted.empty() ||
               inSmallLetters(record.note.text()).find(inSmallLetters(wanted)) != std::string::npos;
    }

    HistoryReader& m_reader;
    const ExportOrder& m_order;
    ExportPieces<FhirBundle> m_pieces;
};

} // namespace

Exporter fhirExporter() {
    return {QStringLiteral("FHIR"),
            QStringLiteral("json"),
            {{withoutSnomed(),
              FhirExportText::tr("Without SNOMED CT codes, which need a licence in some countries"),
              false}},
            [](HistoryReader& reader, const ExportOrder& order, const ExportDevice& device,
               const ExportProgress& progress) {
                return FhirExport(reader, order, device, progress).run();
            },
            true};
}

} // namespace coolwarm
