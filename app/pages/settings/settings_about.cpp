// SPDX-License-Identifier: MIT
// Says in lines what can be said, and puts them on the clipboard for a report.
#include "app/pages/settings/settings_about.h"

#include "app/text/format.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>

#include <utility>

namespace coolwarm {

namespace {

// Not translated: it is for whoever looks into it, wherever that is.
QString lineOf(const char* what, const QString& value) {
    return QLatin1String(what) + QStringLiteral(": ") + value;
}

} // namespace

SettingsAbout::SettingsAbout(std::filesystem::path folder, QWidget* parent)
    : SettingsSection(tr("About Coolwarm"), parent), m_folder(std::move(folder)) {
    //: %1 is a version, such as 0.1.0.
    addText(tr("Version %1. Free software under the MIT licence: use it, change it and pass it on; "
               "it comes without warranty.")
                .arg(QCoreApplication::applicationVersion()));
    auto* place = new QLineEdit(pathText(m_folder)); // a long one can be read in it, and copied
    place->setReadOnly(true);
    place->setObjectName(QStringLiteral("aboutFolder"));
    addRow(tr("Folder of your log"), place);
    addText(
        tr("Something is wrong? Tell whoever gave you Coolwarm what you did, what you expected, "
           "and what happened instead, and add the details of this computer. They contain "
           "nothing of your log."));
    auto* copy = new QPushButton(tr("Copy details for a report"));
    copy->setObjectName(QStringLiteral("copyDetails"));
    copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addControl(copy);
    auto* done = addText();
    done->setObjectName(QStringLiteral("detailsCopied"));
    done->hide();
    connect(copy, &QPushButton::clicked, this, [this, done] {
        QGuiApplication::clipboard()->setText(details());
        done->setText(tr("The details are on the clipboard."));
        done->show();
    });
}

QString SettingsAbout::details() const {
    return QStringList{
        lineOf("Coolwarm", QCoreApplication::applicationVersion()),
        lineOf("Qt", QLatin1String(qVersion())),
        lineOf("system", QSysInfo::prettyProductName()),
        lineOf("kernel", QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()),
        lineOf("platform", QGuiApplication::platformName()),
        lineOf("desktop", qEnvironmentVariable("XDG_CURRENT_DESKTOP")),
        lineOf("language", QLocale().bcp47Name()),
        lineOf("folder", pathText(m_folder))}
        .join(QLatin1Char('\n'));
}

} // namespace coolwarm
