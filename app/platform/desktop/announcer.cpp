// SPDX-License-Identifier: MIT
// By the event for that where Qt has one, else by parts of one pixel that say their name as they
// come to be seen.
#include "app/platform/desktop/announcer.h"

#include "app/accessible/role.h"

#include <QAccessible>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <array>
#include <chrono>
#include <utility>

namespace coolwarm {

namespace {

// By then the keyboard is where it goes to after what is announced.
constexpr std::chrono::milliseconds afterTheFocus{150};

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void speak(QWidget& window, const QString& sentence, Announcer::Urgency urgency) {
    QAccessibleAnnouncementEvent event(&window, sentence);
    event.setPoliteness(urgency == Announcer::Urgency::Assertive
                            ? QAccessible::AnnouncementPoliteness::Assertive
                            : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

class Voice {
public:
    explicit Voice(QWidget& window) : m_window(&window) {}
    void say(const QString& sentence, Announcer::Urgency urgency) {
        if (m_window != nullptr)
            speak(*m_window, sentence, urgency);
    }

private:
    QPointer<QWidget> m_window;
};

#else

// Long enough to be read; later it would be found as if it were so still.
constexpr std::chrono::seconds staysFor{4};

/// A part that is there for as long as its sentence is news.
class Passing : public QWidget {
public:
    explicit Passing(QWidget* window) : QWidget(window) {
        setGeometry(0, 0, 1, 1);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        presentAs(*this, QAccessible::Notification);
        m_over.setSingleShot(true);
        m_over.setInterval(staysFor);
        connect(&m_over, &QTimer::timeout, this, &QWidget::hide);
    }
    void say(const QString& sentence) {
        hide();
        setAccessibleName(sentence);
        show();
        m_over.start();
    }

private:
    QTimer m_over;
};

/// Several of them take turns: a screen reader asks for the name a little later.
class Voice {
public:
    explicit Voice(QWidget& window) : m_window(&window) {}
    void say(const QString& sentence, Announcer::Urgency) {
        if (m_window == nullptr)
            return;
        QPointer<Passing>& part = m_parts.at(m_next);
        m_next = (m_next + 1) % m_parts.size();
        if (part == nullptr)
            part = new Passing(m_window);
        part->say(sentence);
    }

private:
    QPointer<QWidget> m_window;
    std::array<QPointer<Passing>, 3> m_parts;
    std::size_t m_next = 0;
};

#endif

class WindowAnnouncer final : public QObject, public Announcer {
public:
    explicit WindowAnnouncer(QWidget& window) : m_voice(window) {
        m_soon.setSingleShot(true);
        m_soon.setInterval(afterTheFocus);
        connect(&m_soon, &QTimer::timeout, this, [this] {
            m_voice.say(std::exchange(m_sentences, {}).join(u' '),
                        std::exchange(m_urgency, Urgency::Polite));
        });
    }

    void say(const QString& sentence, Urgency urgency) override {
        if (!QAccessible::isActive() || sentence.isEmpty() || m_sentences.contains(sentence))
            return;
        if (urgency == Urgency::Assertive) {
            m_sentences.prepend(sentence);
            m_urgency = urgency;
        } else {
            m_sentences.append(sentence);
        }
        m_soon.start();
    }

private:
    Voice m_voice;
    QTimer m_soon;
    QStringList m_sentences;
    Urgency m_urgency = Urgency::Polite;
};

} // namespace

std::unique_ptr<Announcer> makeAnnouncer(QWidget& window) {
    return std::make_unique<WindowAnnouncer>(window);
}

} // namespace coolwarm
