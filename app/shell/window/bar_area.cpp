// SPDX-License-Identifier: MIT
// Finds the place for the notices among the parts that they must not cover.
#include "app/shell/window/bar_area.h"

#include "app/style/fonts.h"
#include "app/widgets/fade.h"
#include "app/widgets/layout/coverable.h"
#include "app/widgets/layout/kept_clear.h"
#include "app/widgets/layout/scrolled.h"
#include "app/widgets/notices/notice_bar.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace coolwarm {

namespace {

constexpr int share = 3;      // of the window's height, one part
constexpr int widest = 46;    // em
constexpr int narrowest = 26; // em, beside something else
constexpr int step = 8;       // pixels from one place to the next that is tried

// What is seen of a part that may be scrolled away.
QRect seenOf(const QWidget& part, const QWidget& window) {
    QRect seen(part.mapTo(&window, QPoint()), part.size());
    for (const QWidget* at = part.parentWidget(); at != nullptr && at != &window;
         at = at->parentWidget())
        seen &= QRect(at->mapTo(&window, QPoint()), at->size());
    return seen;
}

int covered(const QRect& place, const QList<QRect>& clear) {
    int sum = 0;
    for (const QRect& each : clear)
        sum += (place & each).width() * (place & each).height();
    return sum;
}

// From where to where nothing is in the way at the height of `place`, along its longest free part.
std::pair<int, int> freeWithin(const QRect& room, const QRect& place, const QList<QRect>& clear) {
    std::vector<std::pair<int, int>> taken;
    for (const QRect& each : clear)
        if (each.top() <= place.bottom() && each.bottom() >= place.top())
            taken.emplace_back(each.left() - step, each.right() + 1 + step);
    taken.emplace_back(room.right() + 1, room.right() + 1);
    std::sort(taken.begin(), taken.end());
    std::pair<int, int> best{room.left(), room.left()};
    int from = room.left();
    for (const auto& [begin, end] : taken) {
        if (begin - from > best.second - best.first)
            best = {from, begin};
        from = std::max(from, end);
    }
    return best;
}

bool isAnyShown(const QList<NoticeBar*>& bars) {
    return std::any_of(bars.begin(), bars.end(),
                       [](const NoticeBar* bar) { return !bar->isHidden(); });
}

} // namespace

BarArea::BarArea(QWidget& window, const QList<NoticeBar*>& always)
    : QScrollArea(&window), m_window(window), m_column(new QVBoxLayout) {
    auto* content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    fillUnseen(*this, content);
    content->installEventFilter(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &BarArea::placeSoon);
    add(always, nullptr);
}

QWidget& BarArea::groupOf(QWidget* owner) {
    QWidget*& group = m_groups[owner];
    if (group != nullptr)
        return *group;
    group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins({});
    column->setSpacing(m_column->spacing());
    m_column->addWidget(group);
    if (owner != nullptr)
        owner->installEventFilter(this);
    return *group;
}

void BarArea::add(const QList<NoticeBar*>& bars, QWidget* owner) {
    QWidget& group = groupOf(owner);
    for (NoticeBar* bar : bars) {
        const bool shown = bar->isShowing();
        group.layout()->addWidget(bar);
        bar->setVisible(shown);
        bar->setFloating();
        bar->installEventFilter(this);
    }
    fit();
}

void BarArea::lieOver(QWidget* part) {
    m_over = part;
    part->installEventFilter(this);
}

// Once for all that changes with one event.
void BarArea::placeSoon() {
    if (isHidden() || std::exchange(m_isDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            fit();
        },
        Qt::QueuedConnection);
}

bool BarArea::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    auto* bar = qobject_cast<NoticeBar*>(watched);
    switch (event->type()) {
    case QEvent::ShowToParent:
        fit();
        if (bar != nullptr)
            fadeIn(*bar);
        break;
    case QEvent::HideToParent:
    case QEvent::Show:
    case QEvent::Hide:
        fit();
        break;
    case QEvent::LayoutRequest:
    case QEvent::Resize:
    case QEvent::Move:
        placeSoon();
        break;
    default:
        break;
    }
    return handled;
}

QRect BarArea::room() const {
    const QWidget* over = m_over && m_over->isVisible() ? m_over.data() : &m_window;
    const int gap = over == &m_window ? qRound(emOf(font())) : 0;
    return QRect(over->mapTo(&m_window, QPoint()), over->size()).adjusted(gap, gap, -gap, -gap);
}

QList<QRect> BarArea::keptClear() const {
    QList<QRect> places;
    const auto has = [this](const QWidget& part) {
        return part.isVisible() && part.window() == &m_window && !isAncestorOf(&part);
    };
    for (const QWidget* each : m_window.findChildren<QWidget*>())
        if (isKeptClear(*each) && has(*each))
            places.append(seenOf(*each, m_window));
    // A list with the keys is larger than any place beside it.
    const QWidget* focus = m_window.focusWidget();
    if (focus != nullptr && has(*focus) && focus->height() < m_window.height() / share)
        places.append(seenOf(*focus, m_window));
    return places;
}

void BarArea::fit() {
    bool any = false;
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        const bool shown = (group.key() == nullptr || group.key()->isVisible()) &&
                           isAnyShown(group.value()->findChildren<NoticeBar*>());
        group.value()->setVisible(shown);
        any = any || shown;
    }
    setVisible(any);
    if (!any) {
        uncover({});
        return;
    }
    const QRect place = bestPlace();
    setGeometry(place);
    uncover(place);
}

int BarArea::heightAt(int width) const {
    return std::clamp(m_column->totalHeightForWidth(width), 0, m_window.height() / share);
}

// At an edge, there beside what must be seen, and only then away from the edges; where nothing is
// free the place that covers the least.
QRect BarArea::bestPlace() const {
    const QRect free = room();
    const qreal em = emOf(font());
    const QList<QRect> clear = keptClear();
    const int wide = std::min(free.width(), qRound(widest * em));
    const int left = free.left() + (free.width() - wide) / 2;
    const int high = heightAt(wide);
    const auto at = [&](bool below, int from, int width) {
        const int height = heightAt(width);
        const int lowest = std::max(free.top(), free.bottom() + 1 - height);
        return QRect(from, below ? lowest : free.top(), width, height);
    };
    QList<QRect> places;
    for (const bool below : {true, false}) {
        const QRect middle = at(below, left, wide);
        places << middle;
        const auto [from, to] = freeWithin(free, middle, clear);
        if (const int width = std::min(wide, to - from); width >= qRound(narrowest * em))
            places << at(below, std::clamp(left, from, to - width), width);
    }
    for (int top = places.first().top() - step; top > free.top(); top -= step)
        places << QRect(left, top, wide, high);
    return *std::min_element(places.begin(), places.end(),
                             [&](const QRect& one, const QRect& other) {
                                 return covered(one, clear) < covered(other, clear);
                             });
}

void BarArea::uncover(const QRect& covered) {
    if (!m_over || m_over->window() != &m_window)
        return;
    for (QWidget* each : m_over->findChildren<QWidget*>())
        if (auto* part = dynamic_cast<Coverable*>(each)) {
            const QRect seen(each->mapTo(&m_window, QPoint()), each->size());
            const bool isBelow =
                covered.intersects(seen) && covered.center().y() > seen.center().y();
            part->setCovered(isBelow ? seen.bottom() + 1 - covered.top() : 0);
        }
}

} // namespace coolwarm
