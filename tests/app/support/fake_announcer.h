// SPDX-License-Identifier: MIT
// A screen reader that writes down what it is told.
#pragma once

#include "app/platform/desktop/announcer.h"

#include <QStringList>

#include <memory>
#include <utility>

namespace coolwarm::test {

/// The sentences, without the marks that keep a name or a figure together.
struct Said {
    QStringList polite;
    QStringList assertive;

    QString takeAll() {
        const QStringList all = std::exchange(assertive, {}) + std::exchange(polite, {});
        return all.join(u'|');
    }
};

class FakeAnnouncer final : public Announcer {
public:
    explicit FakeAnnouncer(std::shared_ptr<Said> said) : m_said(std::move(said)) {}

    void say(const QString& sentence, Urgency urgency) override {
        QString plain = sentence;
        plain.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0xA0), u' ');
        plain.remove(QChar(0x200B)).replace(QChar(0x202F), u' ');
        if (!plain.isEmpty())
            (urgency == Urgency::Assertive ? m_said->assertive : m_said->polite).append(plain);
    }

private:
    std::shared_ptr<Said> m_said;
};

} // namespace coolwarm::test
