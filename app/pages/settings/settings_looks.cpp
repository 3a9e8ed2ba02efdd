// SPDX-License-Identifier: MIT
// Builds the choices of theme, size and language, and says so where they cannot be saved.
#include "app/pages/settings/settings_looks.h"

#include "app/control/look_keys.h"
#include "app/style/lettering.h"
#include "app/text/format.h"
#include "app/text/text_locale.h"

#include <QComboBox>
#include <QDir>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace coolwarm {

namespace {

// Anything else: the first, which is the system.
void choose(QComboBox* box, const QVariant& word) {
    box->setCurrentIndex(std::max(0, box->findData(word.toString())));
}

QString keysText(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

SettingsLooks::SettingsLooks(QSettings& looks, Computer& computer, QWidget* parent)
    : SettingsSection(tr("Appearance"), parent),
      m_looks(looks),
      m_theme(new QComboBox),
      m_zoom(new QComboBox),
      m_language(new QComboBox) {
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("Same as the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast, dark"), QStringLiteral("high-contrast"));
    m_theme->addItem(tr("High contrast, light"), QStringLiteral("high-contrast-light"));
    addRow(tr("Theme"), m_theme);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    for (const int percent : zoomSteps)
        m_zoom->addItem(tr("%1 %", "size of letters and everything, in per cent of the usual one")
                            .arg(QLocale().toString(percent)),
                        QString::number(percent));
    addRow(tr("Size"), m_zoom,
           tr("%1 makes everything larger, %2 smaller, %3 as large as usual.", "three shortcuts")
               .arg(keysText(Qt::CTRL | Qt::Key_Plus), keysText(Qt::CTRL | Qt::Key_Minus),
                    keysText(Qt::CTRL | Qt::Key_0)));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("Same as the system"), QStringLiteral("system"));
    // Each in its own language: who has ended up in a foreign one finds the way back.
    for (const QString& language : textLanguages())
        m_language->addItem(languageName(language), language);
    addRow(tr("Language"), m_language);

    connect(m_theme, &QComboBox::activated, this, [this, &computer] {
        if (store(m_theme, themeKey()))
            emit computer.themeChosen();
    });
    connect(m_zoom, &QComboBox::activated, this, [this, &computer] {
        if (store(m_zoom, zoomKey()))
            emit computer.zoomChosen();
    });
    connect(&computer, &Computer::zoomChosen, this, &SettingsLooks::display); // by its keys
    connect(m_language, &QComboBox::activated, this, [this, &computer] {
        if (m_looks.value(languageKey()) != m_language->currentData() &&
            store(m_language, languageKey()))
            emit computer.languageChosen();
    });
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
    choose(m_zoom, m_looks.value(zoomKey(), usualZoom));
    choose(m_language, m_looks.value(languageKey()));
}

} // namespace coolwarm
