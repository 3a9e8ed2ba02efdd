// SPDX-License-Identifier: MIT
// What the tests of told states share: the day of the telling, and how they read what is told.
#pragma once

#include <QDate>
#include <QString>

namespace coolwarm::test {

inline const QDate theDay(2026, 11, 28);

/// Without the characters that keep a value apart in a sentence, and those at which it may break.
[[nodiscard]] inline QString bare(QString text) {
    for (const char16_t each : {u'\u2068', u'\u2069', u'\u200b'})
        text.remove(QChar(each));
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace coolwarm::test
