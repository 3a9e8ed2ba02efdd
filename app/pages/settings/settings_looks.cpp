// SPDX-License-Identifier: MIT
// Builds the choices of theme and language, and says so where they cannot be saved.
#include "app/pages/settings/settings_looks.h"

#include "app/text/format.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QSettings>

#include <algorithm>

namespace coolwarm {

namespace {

QString themeKey() {
    return QStringLiteral("appearance/theme");
}

QString languageKey() {
    return QStringLiteral("appearance/language");
}

void choose(QComboBox* box, const QVariant& word) {
    box->setCurrentIndex(std::max(0, box->findData(word.toString()))); // anything else: the system
}

} // namespace

SettingsLooks::SettingsLooks(QSettings& looks, Computer& computer, QWidget* parent)
    : SettingsSection(tr("Appearance"), parent),
      m_looks(looks),
      m_theme(new QComboBox),
      m_language(new QComboBox) {
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("As the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast"), QStringLiteral("high-contrast"));
    addRow(tr("Theme"), m_theme);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QStringLiteral("system"));
    // Each in its own language: who has ended up in a foreign one finds the way back.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    addRow(tr("Language"), m_language, tr("Takes effect at the next start."));

    connect(m_theme, &QComboBox::activated, this, [this, &computer] {
        if (store(m_theme, themeKey()))
            emit computer.themeChosen();
    });
    connect(m_language, &QComboBox::activated, this, [this] { store(m_language, languageKey()); });
    display();
}

bool SettingsLooks::store(QComboBox* box, const QString& key) {
    const QVariant before = m_looks.value(key);
    // Through an object of its own, since an error sticks to the one that has met it.
    QSettings file(m_looks.fileName(), QSettings::IniFormat);
    file.setValue(key, box->currentData());
    file.sync();
    const bool stored = file.status() == QSettings::NoError;
    if (!stored) {
        before.isValid() ? file.setValue(key, before) : file.remove(key);
        choose(box, before);
    }
    tellFault(box, stored ? QString()
                          : tr("The file %1 cannot be written. Free some space on the disk, or "
                               "check that you have permission to write there.")
                                .arg(pathText(pathOf(m_looks.fileName()))));
    return stored;
}

// Another window may have changed what is stored.
void SettingsLooks::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    display();
}

void SettingsLooks::display() {
    m_looks.sync();
    choose(m_theme, m_looks.value(themeKey()));
    choose(m_language, m_looks.value(languageKey()));
}

} // namespace coolwarm
