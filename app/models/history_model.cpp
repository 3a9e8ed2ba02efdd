// SPDX-License-Identifier: MIT
// A window of pages onto a log of any length.
#include "app/models/history_model.h"

#include "app/bridge/failure.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTextDocument>

namespace coolwarm {

namespace {

constexpr int pageRows = 256;
constexpr int cachedPages = 64;

QVariant valueOf(const Session& session, int column) {
    switch (column) {
    case HistoryModel::Start:
        return QVariant::fromValue(qlonglong{session.start.utc.time_since_epoch().count()});
    case HistoryModel::Therapy:
        return static_cast<int>(session.modality);
    case HistoryModel::SiteColumn:
        return fromUtf8(session.site.name());
    case HistoryModel::Length:
        return QVariant::fromValue(qlonglong{session.duration().count()});
    case HistoryModel::OutcomeColumn:
        return static_cast<int>(*session.outcome);
    case HistoryModel::Pain:
        return session.painBefore && session.painAfter
                   ? QVariant(session.painAfter->value() - session.painBefore->value())
                   : QVariant();
    case HistoryModel::NoteColumn:
        return fromUtf8(session.note.text());
    default:
        return {};
    }
}

QString displayOf(const Session& session, int column, const QDate& today) {
    switch (column) {
    case HistoryModel::Start:
        return startText(session.start, today);
    case HistoryModel::Therapy:
        return modalityText(session.modality);
    case HistoryModel::SiteColumn:
        return siteText(session.site);
    case HistoryModel::Length:
        return lengthText(session.duration());
    case HistoryModel::OutcomeColumn:
        return outcomeText(session);
    case HistoryModel::Pain:
        return painText(session);
    case HistoryModel::NoteColumn:
        return fromUtf8(session.note.text()).simplified(); // a row is one line
    default:
        return {};
    }
}

// As much of a note as fits a screen; made plain, because a tool tip would take it for markup.
QVariant noteToolTip(const Session& session) {
    constexpr qsizetype longest = 1000;
    QString text = fromUtf8(session.note.text());
    if (text.isEmpty())
        return {};
    if (text.size() > longest)
        text = text.left(longest) + QChar(0x2026);
    return Qt::convertFromPlainText(text);
}

} // namespace

HistoryModel::HistoryModel(HistoryReaderFactory makeReader, Background& background, QObject* parent)
    : QAbstractTableModel(parent),
      m_makeReader(std::move(makeReader)),
      m_background(background),
      m_reader(m_makeReader()),
      m_pages(cachedPages) {}

HistoryModel::~HistoryModel() {
    m_load.request_stop();
}

void HistoryModel::setFilter(const HistoryFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void HistoryModel::setToday(const QDate& today) {
    if (today == m_today)
        return;
    m_today = today;
    if (m_rows > 0)
        emit dataChanged(index(0, Start), index(m_rows - 1, Start), {Qt::DisplayRole});
}

void HistoryModel::reload() {
    m_load.request_stop();
    m_loading = true;
    m_load = m_background.run<Overview>(
        this,
        [makeReader = m_makeReader, filter = m_filter](const std::stop_token&) {
            const auto reader = makeReader();
            return Overview{filter, reader->totals(filter), reader->pageStarts(filter, pageRows)};
        },
        [this, load = ++m_loads](Delivered<Overview> delivered) {
            if (load == m_loads)
                showOverview(std::move(delivered));
        });
}

void HistoryModel::showOverview(Delivered<Overview> delivered) {
    m_loading = false;
    if (!delivered.value) {
        emit failed(delivered.failure);
        return;
    }
    beginResetModel();
    m_shown = delivered.value->filter;
    m_totals = delivered.value->totals;
    m_pageStarts = std::move(delivered.value->pageStarts);
    m_rows = static_cast<int>(m_totals.count());
    m_pages.clear();
    endResetModel();
    emit loaded();
}

const HistoryModel::Page* HistoryModel::page(int number) const {
    if (const Page* known = m_pages.object(number))
        return known;
    if (number < 0 || number >= static_cast<int>(m_pageStarts.size()))
        return nullptr;
    auto fresh = std::make_unique<Page>();
    const QString failure = failureOf([&] {
        *fresh = m_reader->page(m_shown, m_pageStarts[static_cast<std::size_t>(number)], pageRows);
    });
    if (!failure.isEmpty()) {
        emit failed(failure); // the rows stay empty and are asked for again at the next look
        return nullptr;
    }
    m_pages.insert(number, fresh.release());
    return m_pages.object(number);
}

std::optional<Session> HistoryModel::sessionAt(int row) const {
    const Page* rows = page(row / pageRows);
    const auto within = static_cast<std::size_t>(row % pageRows);
    if (rows == nullptr || within >= rows->size())
        return std::nullopt;
    return (*rows)[within].session;
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != valueRole && role != Qt::ToolTipRole)
        return {};
    const auto session = sessionAt(index.row());
    if (!session)
        return {};
    if (role == valueRole)
        return valueOf(*session, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == NoteColumn ? noteToolTip(*session) : QVariant();
    return displayOf(*session, index.column(), m_today);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start:
        return tr("Start");
    case Therapy:
        return tr("Therapy");
    case SiteColumn:
        return tr("Site");
    case Length:
        return tr("Length");
    case OutcomeColumn:
        return tr("Outcome");
    case Pain:
        return tr("Pain");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

QString totalsText(const HistoryTotals& totals) {
    if (totals.count() == 0)
        return HistoryModel::tr("No sessions");
    const auto number = [](std::int64_t value) { return static_cast<int>(value); };
    QString text = HistoryModel::tr("%1 · %2, %3")
                       .arg(HistoryModel::tr("%Ln session(s)", "", number(totals.count())),
                            HistoryModel::tr("%Ln ice", "applications", number(totals.ice)),
                            HistoryModel::tr("%Ln heat", "applications", number(totals.heat)));
    if (totals.withBothPains > 0) {
        const double change = totals.painAfterMean - totals.painBeforeMean;
        QString shown = QLocale().toString(qAbs(change), 'f', 1);
        if (change <= -0.05)
            shown.prepend(QChar(0x2212)); // the minus sign proper
        else if (change >= 0.05)
            shown.prepend(QLatin1Char('+'));
        text = HistoryModel::tr("%1 · mean pain change %2").arg(text, shown);
    }
    return text;
}

} // namespace coolwarm
