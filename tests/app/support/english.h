// SPDX-License-Identifier: MIT
// The plurals of English, which stand in a file like those of every language.
#pragma once

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QTranslator>

namespace coolwarm::test {

/// For as long as it lives.
class English {
public:
    English() {
        EXPECT_TRUE(m_plurals.load(QStringLiteral("coolwarm_en"), QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(&m_plurals);
    }
    English(const English&) = delete;
    English& operator=(const English&) = delete;
    ~English() { QCoreApplication::removeTranslator(&m_plurals); }

private:
    QTranslator m_plurals;
};

} // namespace coolwarm::test
