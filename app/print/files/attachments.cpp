// SPDX-License-Identifier: MIT
// Lets the program's exporters write into memory.
#include "app/print/files/attachments.h"

#include "core/domain/diary/diary_record.h"

namespace coolwarm {

namespace {

/// Fills one list of attachments.
class Filling {
public:
    Filling(HistoryReader& reader, const ReportScope& scope, const std::function<bool()>& goOn)
        : m_reader(reader), m_goOn(goOn) {
        m_order.filter.from = scope.from;
        m_order.filter.to = scope.to;
        m_order.filter.site = scope.site;
    }

    void add(const Exporter& exporter, const QString& name, const char* mimeType,
             std::string_view diaryKind = {}) {
        if (!m_goOn())
            return;
        m_order.diaryKind = diaryKind;
        ReportAttachment file{name, QString::fromLatin1(mimeType), {}};
        static_cast<void>(exporter.write(
            m_reader, m_order,
            [&](std::string_view bytes) {
                file.bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
            },
            [&](std::int64_t /*written*/) { return m_goOn(); }));
        m_files.push_back(std::move(file));
    }
    void addLists(const Exporter& csv) {
        add(csv, QStringLiteral("coolwarm-sessions.csv"), "text/csv");
        forEachDiaryKind([&](auto tag) {
            using Record = typename decltype(tag)::Type;
            const QString list = QString::fromLatin1(Record::list.data(),
                                                     static_cast<qsizetype>(Record::list.size()));
            add(csv, QStringLiteral("coolwarm-%1.csv").arg(list), "text/csv", Record::kind);
        });
    }
    [[nodiscard]] std::vector<ReportAttachment> take() { return std::move(m_files); }

private:
    HistoryReader& m_reader;
    const std::function<bool()>& m_goOn;
    ExportOrder m_order;
    std::vector<ReportAttachment> m_files;
};

} // namespace

std::vector<ReportAttachment> attachmentsOf(HistoryReader& reader,
                                            const std::vector<Exporter>& exporters,
                                            const ReportScope& scope,
                                            const std::function<bool()>& goOn) {
    Filling filling(reader, scope, goOn);
    for (const Exporter& each : exporters) {
        if (each.name == QLatin1String("CSV"))
            filling.addLists(each);
        if (each.name == QLatin1String("FHIR"))
            filling.add(each, QStringLiteral("coolwarm-fhir.json"), "application/fhir+json");
    }
    return filling.take();
}

} // namespace coolwarm
