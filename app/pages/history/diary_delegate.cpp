// SPDX-License-Identifier: MIT
// Cells measured from sample texts and not from the rows, of which there may be a million.
#include "app/pages/history/diary_delegate.h"

#include "app/paint/digit_text.h"
#include "app/paint/length_bar.h"
#include "app/style/accents.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/icons.h"
#include "app/style/palette/colours.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/states/diary_text.h"
#include "app/text/states/history_cells.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/modality.h"
#include "core/domain/protocol.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_row.h"
#include "core/log/ports/record_note.h"
#include "core/time/moment.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>
#include <string>
#include <variant>

namespace coolwarm {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

// In em.
constexpr qreal besideRow = 1.3;
constexpr qreal betweenCells = 1.2;
constexpr qreal betweenLines = 0.3;
constexpr qreal aroundOneLine = 1.7; // above and below together
constexpr qreal aroundMore = 1.3;
constexpr qreal signSide = 1.25;
constexpr qreal signGap = 0.35;
constexpr qreal barHeight = 0.64;
constexpr qreal belowDay = 0.5;

constexpr int longestNote = 300; // characters, more than a line has room for

QFont boldOf(const QFont& font) {
    return scaledFont(font, text_size::body, QFont::Bold);
}

int widestOf(const QFontMetrics& metrics, const QStringList& samples) {
    int width = 0;
    for (const QString& text : samples)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

Session sampleOf(seconds length, Outcome outcome) {
    Session session{SessionId::random()};
    session.start.utc = std::chrono::sys_seconds{std::chrono::hours{22} + minutes{58}};
    session.end = Moment{session.start.utc + length, {}};
    session.outcome = outcome;
    return session;
}

// The longest that are usual; what is longer is written smaller.
QStringList sampleLengths() {
    return {lengthInDiary(sampleOf(minutes{42} + seconds{38}, Outcome::Overran)),
            lengthInDiary(sampleOf(minutes{12} + seconds{38}, Outcome::StoppedEarly)),
            lengthInDiary(sampleOf(minutes{20}, Outcome::Unconfirmed))};
}

QStringList whatNames() {
    QStringList names{modalityText(Modality::Ice), modalityText(Modality::Heat),
                      whatText(PainEntry::blank(SessionId::random()))};
    for (const auto& [activity, word] : activityWords)
        names.append(activityText(activity));
    return names;
}

QStringList siteNames() {
    QStringList names;
    for (const std::string_view name : firstSites())
        names.append(siteText(*Site::of(name)));
    return names;
}

// The same for both therapies, so that bars can be compared with each other.
seconds wholeBar() {
    return std::max(Protocol::standard(Modality::Ice).window.most,
                    Protocol::standard(Modality::Heat).window.most) *
           6 / 5;
}

int leading(const QStyleOptionViewItem& option) {
    return static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) |
                            Qt::AlignVCenter);
}

// The digits of one time stand below those of another.
void writeTime(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box,
               const QString& time) {
    const QSize size(qCeil(figureWidth(option.font, time)), box.height());
    painter.setPen(coloursFor(option.palette).text);
    drawFigure(painter, option.font,
               QStyle::alignedRect(option.direction, Qt::AlignLeading, size, box), time);
}

} // namespace

DiaryDelegate::DiaryDelegate(const HistoryModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

std::vector<DiaryDelegate::Place> DiaryDelegate::measured(const QFont& font) const {
    const QFontMetrics metrics(font);
    const qreal em = emOf(font);
    const auto ems = [em](qreal count) { return qRound(count * em); };
    const auto fixed = [](Cell cell, int width) { return Place{cell, width, width}; };
    const Moment evening = sampleOf(minutes{20}, Outcome::Completed).start;
    const Moment morning{evening.utc - std::chrono::hours{12}, {}};
    std::vector<Place> places{
        fixed(Cell::What, ems(signSide + signGap) +
                              std::min(widestOf(QFontMetrics(boldOf(font)), whatNames()), ems(6))),
        fixed(Cell::Time, qCeil(std::max(figureWidth(font, clockText(evening)),
                                         figureWidth(font, clockText(morning))))),
        fixed(Cell::Length, widestOf(metrics, sampleLengths())),
        {Cell::Bar, ems(5), ems(12)},
        fixed(Cell::Pain, metrics.horizontalAdvance(QStringLiteral("10 \u2192 10")))};
    if (m_model.hasSeveralSites())
        places.push_back(fixed(Cell::BodyPart, std::min(widestOf(metrics, siteNames()), ems(11))));
    places.push_back({Cell::Written, ems(8), QWIDGETSIZE_MAX});
    return places;
}

int DiaryDelegate::arrange(int width, const QFont& font) {
    const qreal em = emOf(font);
    const int line = QFontMetrics(font).height();
    m_side = std::min(qRound(besideRow * em), width / 20);
    m_places = measured(font);
    breakIntoLines(width - 2 * m_side, qRound((signSide + signGap) * em),
                   qRound(betweenCells * em));
    const qreal around = m_lines == 1 ? aroundOneLine : aroundMore;
    m_step = line + qRound(betweenLines * em);
    for (Place& place : m_places)
        place.box = QRect(m_side + place.box.x(), qRound(around * em / 2) + place.box.y() * m_step,
                          place.box.width(), line);
    return m_lines * m_step - qRound(betweenLines * em) + qRound(around * em);
}

// Until arrange() knows how high a line is, the upper edge of a box is its line.
void DiaryDelegate::breakIntoLines(int width, int indent, int gap) {
    m_lines = 1;
    int x = 0;
    std::size_t first = 0;
    for (std::size_t at = 0; at < m_places.size(); ++at) {
        Place& place = m_places[at];
        if (at > first && x + gap + place.least > width) {
            growOnLine(first, at, width - x);
            ++m_lines;
            x = indent;
            first = at;
        }
        x += at > first ? gap : 0;
        const int given = std::min(place.least, std::max(1, width - x));
        place.box = QRect(x, m_lines - 1, given, 1);
        x += given;
    }
    growOnLine(first, m_places.size(), width - x);
    m_isNoteAlone = m_lines > 1 && first + 1 == m_places.size();
}

void DiaryDelegate::growOnLine(std::size_t first, std::size_t end, int room) {
    for (std::size_t at = first; at < end && room > 0; ++at) {
        Place& place = m_places[at];
        const int more = std::min(room, place.most - place.least);
        place.box.setWidth(place.box.width() + more);
        for (std::size_t behind = at + 1; behind < end; ++behind)
            m_places[behind].box.translate(more, 0);
        room -= more;
    }
}

void DiaryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setFont(option.font);
    if (const auto day = m_model.dayAt(index.row())) {
        paintDay(*painter, option, *day);
    } else if (const HistoryRecord* record = m_model.recordIn(index.row())) {
        paintRecord(*painter, option, *record);
    } else {
        painter->setPen(coloursFor(option.palette).textMuted);
        painter->drawText(option.rect.adjusted(m_side, 0, -m_side, 0), leading(option),
                          QString(QChar(0x2026)));
    }
    painter->restore();
}

// On one line at the bottom of its row, of a high one in the middle; the date below the name where
// they find no room beside each other.
void DiaryDelegate::paintDay(QPainter& painter, const QStyleOptionViewItem& option,
                             const DayOfRecords& day) const {
    const Colours& colours = coloursFor(option.palette);
    const qreal em = emOf(option.font);
    const QString name = dayName(toQDate(day.day), m_model.today());
    const QString details = dayDetails(day, m_model.today());
    const QFont bold = boldOf(option.font);
    const QFontMetrics metrics(option.font);
    const int nameWidth = QFontMetrics(bold).horizontalAdvance(name) + qRound(em * 0.7);
    const QRect row = option.rect.adjusted(m_side, 0, -m_side, 0);
    const bool isBelow =
        m_lines > 1 && nameWidth + metrics.horizontalAdvance(details) > row.width();
    const int words = metrics.height() * (isBelow ? 2 : 1);
    const int below = m_lines > 2 ? (row.height() - words) / 2 : qRound(belowDay * em);
    QRect line(row.x(), row.bottom() + 1 - metrics.height() - below, row.width(), metrics.height());
    const QRect upper = isBelow ? line.translated(0, -metrics.height()) : line;
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(upper, leading(option), name);
    if (!isBelow)
        line = QStyle::visualRect(option.direction, row, line.adjusted(nameWidth, 0, 0, 0));
    painter.setFont(fittedFont(option.font, details, line.width(), 0.7));
    painter.setPen(colours.textMuted);
    painter.drawText(line, leading(option), details);
}

// Chosen lines have a quiet ground and a mark at their beginning: the colours on them stay.
void DiaryDelegate::paintRecord(QPainter& painter, const QStyleOptionViewItem& option,
                                const HistoryRecord& record) const {
    const Colours& colours = coloursFor(option.palette);
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row, colours.navSelected);
        const QRect mark(row.x(), row.y(), 3 * colours.borderWidth, row.height());
        painter.fillRect(QStyle::visualRect(option.direction, row, mark), colours.ice.fill);
    }
    painter.fillRect(QRect(row.x() + m_side, row.y(), row.width() - 2 * m_side, 1),
                     colours.cardBorder);
    // Without a note the other cells stand in the middle and not above nothing.
    const bool hasNote = !cellText(record, HistoryColumn::Note, {}).isEmpty();
    const int lower = m_isNoteAlone && !hasNote ? m_step / 2 : 0;
    for (const Place& place : m_places)
        paintCell(painter, option, place.cell,
                  QStyle::visualRect(option.direction, row,
                                     place.box.translated(row.topLeft() + QPoint(0, lower))),
                  record);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, row, 0, colours);
}

void DiaryDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, Cell cell,
                              const QRect& box, const HistoryRecord& record) const {
    const Colours& colours = coloursFor(option.palette);
    const auto write = [&](const QString& text, const QColor& colour) {
        painter.setFont(fittedFont(option.font, text, box.width(), 0.8));
        painter.setPen(colour);
        painter.drawText(box, leading(option),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    switch (cell) {
    case Cell::What:
        return paintWhat(painter, option, box, record);
    case Cell::Time:
        return writeTime(painter, option, box, clockText(startOf(record)));
    case Cell::Length:
        return write(lengthInDiary(record), colours.text);
    case Cell::Pain:
        return write(cellText(record, HistoryColumn::PainChange, {}), colours.text);
    case Cell::BodyPart:
        return write(cellText(record, HistoryColumn::Site, {}), colours.textMuted);
    case Cell::Bar:
        if (const auto* session = std::get_if<Session>(&record))
            return paintBar(painter, option, box, *session);
        return write(tightnessInDiary(record), colours.textMuted);
    case Cell::Written:
        break;
    }
    const QString note = fromUtf8(noteOf(record).text()).left(longestNote).simplified();
    painter.setFont(option.font);
    painter.setPen(colours.textMuted);
    painter.drawText(box, leading(option),
                     painter.fontMetrics().elidedText(note, Qt::ElideRight, box.width()));
}

void DiaryDelegate::paintBar(QPainter& painter, const QStyleOptionViewItem& option,
                             const QRect& box, const Session& session) const {
    const int height = qRound(barHeight * emOf(option.font));
    const QRect bar(box.x(), box.center().y() - height / 2, box.width(), height);
    const LengthWindow& window = Protocol::standard(session.modality).window;
    paintLengthBar(
        painter, bar,
        {session.duration(), window.least, window.most, wholeBar(), accentFor(session.modality)},
        coloursFor(option.palette), option.direction);
}

// The sign of a therapy in its colour; before pain a full dot, before an activity a ring.
void DiaryDelegate::paintWhat(QPainter& painter, const QStyleOptionViewItem& option,
                              const QRect& box, const HistoryRecord& record) const {
    const Colours& colours = coloursFor(option.palette);
    const auto* session = std::get_if<Session>(&record);
    const qreal em = emOf(option.font);
    const int side = qRound(signSide * em);
    const QRect words = box.adjusted(side + qRound(signGap * em), 0, 0, 0);
    const QColor colour =
        session == nullptr ? colours.text : accentOf(colours, accentFor(session->modality)).text;
    const QRect sign = QStyle::visualRect(option.direction, box,
                                          QRect(box.x(), box.center().y() - side / 2, side, side));
    if (session != nullptr)
        paintIcon(painter, sign, iconFor(session->modality), colour);
    else
        paintDot(painter, sign, colours, std::holds_alternative<PainEntry>(record));
    const QString text = whatText(record);
    painter.setFont(fittedFont(boldOf(option.font), text, words.width(), 0.8));
    painter.setPen(colour);
    painter.drawText(QStyle::visualRect(option.direction, box, words), leading(option),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
}

void DiaryDelegate::paintDot(QPainter& painter, const QRect& sign, const Colours& colours,
                             bool full) const {
    constexpr qreal share = 0.42; // of the side of a sign
    const qreal side = sign.width() * share;
    QRectF dot(0, 0, side, side);
    dot.moveCenter(QRectF(sign).center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.textMuted, 2 * colours.borderWidth));
    painter.setBrush(full ? QBrush(colours.textMuted) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace coolwarm
