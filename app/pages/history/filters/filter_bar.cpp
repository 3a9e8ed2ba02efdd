// SPDX-License-Identifier: MIT
// Chips that wrap like text, and the menus by which they come, change and go.
#include "app/pages/history/filters/filter_bar.h"

#include "app/pages/history/filters/dates_dialog.h"
#include "app/pages/history/filters/filter_chip.h"
#include "app/text/format.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/flow_layout.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>

namespace coolwarm {

namespace {

constexpr int longestSearch = 200; // characters; longer than any word that is looked for

QString inMenu(const QFontMetrics& metrics, const QString& name) {
    constexpr int mostLetters = 40; // no wider than a small screen
    QString text =
        metrics.elidedText(name, Qt::ElideRight, mostLetters * metrics.averageCharWidth());
    return text.replace(QLatin1Char('&'), QStringLiteral("&&")); // of a name, and no mnemonic
}

// Below the part, where it goes once it is closed.
void popUp(QMenu* menu, const QWidget* below) {
    QObject::connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    const bool mirrored = below->layoutDirection() == Qt::RightToLeft;
    const QRect box = below->rect();
    QPoint corner = below->mapToGlobal(mirrored ? box.bottomRight() : box.bottomLeft());
    if (mirrored)
        corner.rx() -= menu->sizeHint().width();
    menu->popup(corner + QPoint(0, 2));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_add(new FilterChip(FilterChip::Kind::Add)),
      m_clear(new ActionButton(ActionButton::Kind::Compact, tr("&Clear all"))) {
    m_search->setPlaceholderText(tr("Search notes"));
    m_search->setAccessibleName(tr("Search notes"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearch);
    const QFontMetrics metrics = fontMetrics();
    m_search->setMinimumWidth(metrics.horizontalAdvance(m_search->placeholderText()) +
                              6 * metrics.averageCharWidth());
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    auto* row = new FlowLayout(metrics.height() / 2);
    setLayout(row);
    row->addWidget(m_search);
    buildChips();
    row->addWidget(m_add);
    row->addWidget(m_clear);
    applyMetrics();
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::display);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openMenuOfAll);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    display();
}

// As high as the buttons that stand in one line with them.
void FilterBar::applyMetrics() {
    const int height = ActionButton(ActionButton::Kind::Secondary, QString()).sizeHint().height();
    for (QWidget* part : std::initializer_list<QWidget*>{m_search, m_add, m_clear})
        part->setMinimumHeight(height);
    for (const auto& [kind, chip] : m_chips)
        chip->setMinimumHeight(height);
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void FilterBar::buildChips() {
    for (const FilterKind kind : everyFilterKind) {
        auto* chip = m_chips[kind] = new FilterChip(FilterChip::Kind::Filter);
        chip->setObjectName(objectNameOf(kind));
        layout()->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, kind] { openMenuOf(kind); });
        connect(chip, &FilterChip::removalWanted, this, [this, kind] { remove(kind); });
    }
}

void FilterBar::fillMenu(QMenu* menu, FilterKind kind) {
    const auto chosen = m_chosen.find(kind);
    for (const FilterEntry& entry : entriesOf(kind, m_sites)) {
        QAction* action =
            menu->addAction(inMenu(fontMetrics(), entry.name), this,
                            [this, kind, value = entry.value] { choose(kind, value); });
        action->setCheckable(true);
        action->setChecked(chosen != m_chosen.end() && chosen->second == entry.value);
    }
}

void FilterBar::openMenuOf(FilterKind kind) {
    auto* menu = new QMenu(nameOf(kind), this);
    QAction* none = menu->addAction(nameOfNone(kind), this, [this, kind] { remove(kind); });
    none->setCheckable(true); // so that all words begin at one edge
    fillMenu(menu, kind);
    popUp(menu, m_chips[kind]);
}

void FilterBar::openMenuOfAll() {
    auto* menu = new QMenu(tr("Add a filter"), this);
    for (const FilterKind kind : everyFilterKind)
        fillMenu(menu->addMenu(nameOf(kind)), kind);
    popUp(menu, m_add);
}

// A dialog that runs comes up only when the menu is done with the key that has chosen it.
void FilterBar::choose(FilterKind kind, const QVariant& value) {
    if (kind == FilterKind::Dates && value.toInt() == static_cast<int>(DateRange::Own))
        return void(QMetaObject::invokeMethod(this, &FilterBar::askForDates, Qt::QueuedConnection));
    setFilter(kind, value);
    m_chips[kind]->setFocus(Qt::OtherFocusReason);
}

void FilterBar::setFilter(FilterKind kind, const QVariant& value) {
    m_chosen[kind] = value;
    display();
    emit filterChanged();
}

void FilterBar::remove(FilterKind kind) {
    const bool hadFocus = window()->focusWidget() == m_chips[kind];
    m_chosen.erase(kind);
    display();
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    emit filterChanged();
}

void FilterBar::askForDates() {
    auto [from, to] = dates();
    if (!from.isValid())
        from = to = m_today;
    auto* dialog = new DatesDialog(
        from, to, [this] { return m_today; }, this);
    connect(dialog, &DatesDialog::chosen, this, [this](const QDate& first, const QDate& last) {
        m_from = first;
        m_to = last;
        setFilter(FilterKind::Dates, static_cast<int>(DateRange::Own));
    });
    dialog->runForm();
}

QString FilterBar::wordsOf(FilterKind kind) const {
    const QVariant value = m_chosen.at(kind);
    if (kind == FilterKind::Dates && value.toInt() == static_cast<int>(DateRange::Own))
        return coolwarm::rangeText(m_from, m_to);
    for (const FilterEntry& entry : entriesOf(kind, m_sites))
        if (entry.value == value)
            return entry.chip;
    return value.toString(); // a part of the body that is not offered any more
}

void FilterBar::display() {
    for (const auto& [kind, chip] : m_chips) {
        const bool isOn = m_chosen.contains(kind);
        if (isOn)
            chip->setWords(wordsOf(kind));
        chip->setVisible(isOn);
    }
    const std::size_t searches = m_search->text().trimmed().isEmpty() ? 0 : 1;
    m_clear->setVisible(m_chosen.size() + searches > 1);
}

bool FilterBar::isFiltering() const {
    return filter() != HistoryFilter{};
}

void FilterBar::clear() {
    {
        const QSignalBlocker quiet(this);
        m_chosen.clear();
        m_search->clear();
        display();
    }
    emit filterChanged();
}

void FilterBar::startSearch(const QString& typed) {
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty())
        m_search->selectAll();
    else
        m_search->insert(typed);
}

void FilterBar::setToday(const QDate& today) {
    if (today == m_today)
        return;
    m_today = today;
    emit filterChanged();
}

std::pair<QDate, QDate> FilterBar::dates() const {
    const auto chosen = m_chosen.find(FilterKind::Dates);
    if (chosen == m_chosen.end())
        return {};
    const auto range = static_cast<DateRange>(chosen->second.toInt());
    return range == DateRange::Own ? std::pair(m_from, m_to) : daysOf(range, m_today);
}

HistoryFilter FilterBar::filter() const {
    HistoryFilter filter;
    const auto [from, to] = dates();
    if (from.isValid()) {
        filter.from = toLocalDays(from);
        filter.to = toLocalDays(to);
    }
    for (const auto& [kind, value] : m_chosen)
        putInto(filter, kind, value);
    filter.note = m_search->text().trimmed().toStdString();
    return filter;
}

QString FilterBar::rangeText() const {
    const auto [from, to] = dates();
    return from.isValid() ? coolwarm::rangeText(from, to) : nameOfNone(FilterKind::Dates);
}

void FilterBar::setSites(const std::vector<Site>& sites) {
    m_sites = sites;
}

} // namespace coolwarm
