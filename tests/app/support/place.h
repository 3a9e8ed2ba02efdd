// SPDX-License-Identifier: MIT
// A language and a time zone for one test, as if the computer were set to them.
#pragma once

#include <QByteArray>
#include <QLocale>

namespace coolwarm::test {

/// Sets Qt's default locale and the system's zone, and puts both back. The zone is a POSIX rule
/// such as "CET-1CEST,M3.5.0,M10.5.0/3", so that no table of zones is needed.
class Place {
public:
    explicit Place(const char* zone = "UTC0",
                   const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : m_hadZone(qEnvironmentVariableIsSet("TZ")), m_zone(qgetenv("TZ")) {
        qputenv("TZ", zone);
        QLocale::setDefault(locale);
    }
    ~Place() {
        m_hadZone ? qputenv("TZ", m_zone) : qunsetenv("TZ");
        QLocale::setDefault(m_locale);
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

private:
    bool m_hadZone;
    QByteArray m_zone;
    QLocale m_locale; // the default one as it was
};

inline constexpr const char* berlinRule = "CET-1CEST,M3.5.0,M10.5.0/3";

} // namespace coolwarm::test
