// SPDX-License-Identifier: MIT
// The guide: a list of topics, and the one that is read.
#pragma once

#include "app/text/guide/guide.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace coolwarm {

class ActionButton;
class Card;
class PageArea;
class Requests;
class TopicList;
class TopicView;
struct Room;
struct Services;

/// The topics stand beside what is read, which is scrolled by itself; in little room they are a
/// choice above it, and all is scrolled together.
class GuidePage : public QWidget {
    Q_OBJECT

public:
    /// Keeps the reference to the requests.
    explicit GuidePage(const Services& services, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* buildHead();
    void arrange(const Room& room);
    void read(int topic);
    void act(const GuideAct& act);

    Requests& m_requests;
    const Guide m_guide;
    ActionButton* m_signs;
    TopicList* m_list;
    Card* m_topics; ///< around the list
    QComboBox* m_choice;
    TopicView* m_topic;
    PageArea* m_area; ///< scrolls the topic where there is room for the list
    Card* m_card;     ///< around it
    QVBoxLayout* m_inside;
};

} // namespace coolwarm
