// SPDX-License-Identifier: MIT
// Joins list and topic, and hands what is pressed there on to whoever can do it.
#include "app/pages/guide/guide_page.h"

#include "app/control/requests.h"
#include "app/dialogs/briefing_parts.h"
#include "app/pages/guide/topic_list.h"
#include "app/pages/guide/topic_view.h"
#include "app/pages/services.h"
#include "app/style/text_role.h"
#include "app/text/guide/guide_file.h"
#include "app/widgets/action_button.h"
#include "app/widgets/card.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/scrolled.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/diary/activity.h"
#include "core/domain/modality.h"
#include "core/domain/overloaded.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr int gap = 14; // as between the cards of other pages

} // namespace

GuidePage::GuidePage(const Services& services, QWidget* parent)
    : QWidget(parent),
      m_requests(services.requests),
      m_guide(guideIn(QLocale())),
      m_signs(new ActionButton(ActionButton::Kind::Secondary, tr("Check the warning signs…"))),
      m_list(new TopicList(m_guide)),
      m_topics(new Card),
      m_choice(new QComboBox),
      m_topic(new TopicView),
      m_area(new PageArea),
      m_card(new Card),
      m_inside(new QVBoxLayout(m_card)) {
    m_choice->setAccessibleName(tr("Topic"));
    m_choice->setObjectName(QStringLiteral("topicChoice"));
    m_choice->hide();
    for (const GuideTopic& topic : m_guide.topics)
        m_choice->addItem(topic.title);
    m_topics->setClose(true);
    auto* beside = new QVBoxLayout(m_topics);
    beside->setContentsMargins({});
    beside->addWidget(m_list);
    m_inside->setContentsMargins({});
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fillUnseen(*m_area, m_topic);
    m_inside->addWidget(m_area);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(gap);
    parts->addWidget(m_topics);
    parts->addWidget(m_card, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(gap);
    whole->addWidget(buildHead());
    whole->addWidget(m_choice);
    whole->addLayout(parts, 1);
    new RoomWatch(this, [this](const Room& room) { arrange(room); });
    connect(m_list, &QListWidget::currentRowChanged, this, &GuidePage::read);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &GuidePage::read);
    connect(m_signs, &QPushButton::clicked, &m_requests, &Requests::signsWanted);
    connect(m_topic, &TopicView::actWanted, this, &GuidePage::act);
    read(0);
}

QWidget* GuidePage::buildHead() {
    m_signs->setUrgent();
    auto* head = new SideBySide(fontMetrics().height() * 2 / 3);
    head->addPart(headingLabel(tr("Guide"), TextRole::PageTitle), 0);
    head->addPart(
        wrappedLabel(TextRole::Muted, tr("General information, no substitute for medical advice.")),
        1);
    head->addPart(m_signs, 0);
    return head;
}

void GuidePage::arrange(const Room& room) {
    const bool isSmall = room.narrow || room.low;
    m_topics->setVisible(!isSmall);
    m_choice->setVisible(isSmall);
    m_card->setClose(isSmall);
    m_area->setVisible(!isSmall);
    if (isSmall && m_area->widget() != nullptr)
        m_inside->addWidget(m_area->takeWidget());
    else if (!isSmall && m_area->widget() == nullptr)
        fillUnseen(*m_area, m_topic);
    m_topic->show();
}

void GuidePage::read(int topic) {
    if (topic < 0 || topic >= m_choice->count())
        return;
    const QSignalBlocker list(m_list);
    const QSignalBlocker choice(m_choice);
    m_list->setCurrentRow(topic);
    m_choice->setCurrentIndex(topic);
    m_topic->display(m_guide.topics[static_cast<std::size_t>(topic)]);
    giveMnemonicsLate(*m_topic);
    showFromTheTop(*m_topic);
}

void GuidePage::act(const GuideAct& act) {
    std::visit(Overloaded{[this](Modality modality) { emit m_requests.startWanted(modality); },
                          [this](ActivityKind what) { emit m_requests.activityWanted(what); }},
               act);
}

} // namespace coolwarm
