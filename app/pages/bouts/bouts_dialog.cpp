// SPDX-License-Identifier: MIT
// The list with its buttons: each act is told above it, with a way back.
#include "app/pages/bouts/bouts_dialog.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/states/bout_text.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/domain/diary/episode.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace coolwarm {

BoutsDialog::BoutsDialog(const Services& services, QWidget& page)
    : FittingDialog(page.window()),
      m_bridge(services.bridge),
      m_model(new BoutsModel(services.openHistory, services.background, this)),
      m_notice(new NoticeBar),
      m_acts(new BoutActs(services, *m_notice, page, this)),
      m_count(wrappedLabel(TextRole::Section)),
      m_recurring(wrappedLabel(TextRole::Body)),
      m_list(new QListView) {
    setWindowTitle(tr("Bouts"));
    build();
    connectParts();
    showActs();
    read();
}

void BoutsDialog::build() {
    m_count->setObjectName(QStringLiteral("boutsCount"));
    m_recurring->setObjectName(QStringLiteral("boutsRecurring"));
    m_recurring->hide();
    m_list->setObjectName(QStringLiteral("bouts"));
    m_list->setAccessibleName(tr("Bouts, the newest first"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    const int line = fontMetrics().height();
    m_list->setMinimumHeight(6 * line);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_notice, m_count, m_recurring})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(buildActs());
    column->addWidget(buttons);
    m_list->setFocus();
    resize(44 * line, 32 * line); // all buttons stand in one row
}

QWidget* BoutsDialog::buildActs() {
    auto* begin = addAct(tr("&Begin a bout…"), "beginBout", &BoutsDialog::begin);
    m_buttons = {addAct(tr("&Open…"), "openBout", &BoutsDialog::open),
                 m_end = addAct(tr("&End now"), "endBout", &BoutsDialog::endOrReopen),
                 addAct(tr("&Join with the one before"), "joinBouts", &BoutsDialog::join),
                 addAct(tr("&Split…"), "splitBout", &BoutsDialog::split),
                 addAct(tr("&Delete"), "deleteBout", &BoutsDialog::remove)};
    std::vector<QWidget*> parts{begin};
    parts.insert(parts.end(), m_buttons.begin(), m_buttons.end());
    return flowOf(parts);
}

QPushButton* BoutsDialog::addAct(const QString& text, const char* name,
                                 void (BoutsDialog::*act)()) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter in the list opens a bout
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void BoutsDialog::connectParts() {
    connect(m_model, &BoutsModel::loaded, this, &BoutsDialog::showLoaded);
    connect(m_model, &BoutsModel::failed, this,
            [this](const QString& why) { m_notice->showNotice(NoticeBar::Kind::Error, why); });
    connect(m_list, &QListView::activated, this, &BoutsDialog::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BoutsDialog::showActs);
    connect(&m_bridge, &EngineBridge::factsChanged, this, &BoutsDialog::refresh);
}

void BoutsDialog::refresh(const Touched& touched) {
    if (touched.diary.count(Episode::kind) > 0)
        read();
}

// Who was on a bout is on it afterwards, or where it stood.
void BoutsDialog::read() {
    if (const auto bout = current()) {
        m_kept = bout->id;
        m_keptRow = m_list->currentIndex().row();
    }
    m_model->read(toDateTime(m_bridge.status().now.wallSecond()).date());
}

void BoutsDialog::showLoaded() {
    m_count->setText(countText());
    QStringList often;
    for (const BoutsModel::Recurrence& each : m_model->recurring())
        often.append(tr("%1: %Ln bout(s) began within 12 months.", nullptr, forPlural(each.bouts))
                         .arg(siteInSentence(each.site)));
    if (!often.isEmpty())
        often.append(tr("Tell a doctor about bouts that are frequent or come back."));
    m_recurring->setText(often.join(QLatin1Char(' ')));
    m_recurring->setVisible(!often.isEmpty());
    const int row = m_kept ? m_model->rowOf(*m_kept) : -1;
    select(row >= 0 ? row : std::min(m_keptRow, m_model->rowCount() - 1));
    showActs();
}

QString BoutsDialog::countText() const {
    return m_model->total() == 0
               ? tr("No bouts yet. A bout is a time of pain from its beginning to its end.")
               : tr("%Ln bout(s)", nullptr, forPlural(m_model->total()));
}

void BoutsDialog::select(int row) {
    m_list->setCurrentIndex(m_model->index(row));
}

std::optional<Episode> BoutsDialog::current() const {
    return m_model->boutAt(m_list->currentIndex().row());
}

void BoutsDialog::showActs() {
    const auto bout = current();
    for (QPushButton* button : m_buttons)
        button->setEnabled(bout.has_value());
    m_end->setText(bout && bout->ended ? tr("Open &again") : tr("&End now"));
}

void BoutsDialog::begin() {
    m_kept.reset();
    m_keptRow = 0;
    m_acts->begin();
}

void BoutsDialog::open() {
    if (const auto bout = current())
        m_acts->open(*bout);
}

void BoutsDialog::endOrReopen() {
    if (const auto bout = current())
        bout->ended ? m_acts->reopen(*bout) : m_acts->end(*bout);
}

void BoutsDialog::join() {
    m_model->findEarlier(m_list->currentIndex().row(),
                         [this, bout = current()](const std::optional<Episode>& earlier) {
                             if (earlier && bout)
                                 m_acts->join(*earlier, *bout);
                             else
                                 m_notice->showNotice(NoticeBar::Kind::Warning,
                                                      tr("There is no bout before this one at this "
                                                         "part of the body."));
                         });
}

void BoutsDialog::split() {
    if (const auto bout = current())
        m_acts->split(*bout);
}

void BoutsDialog::remove() {
    if (const auto bout = current())
        m_acts->remove(*bout);
}

bool BoutsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent&>(*event).key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return FittingDialog::eventFilter(watched, event);
}

} // namespace coolwarm
