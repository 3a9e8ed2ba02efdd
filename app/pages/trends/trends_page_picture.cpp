// SPDX-License-Identifier: MIT
// Saves and copies the charts.
#include "app/dialogs/proposed_folder.h"
#include "app/pages/trends/trend_pickers.h"
#include "app/pages/trends/trends_page.h"
#include "app/pages/trends/trends_picture.h"
#include "app/text/format.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/log/ports/history_reader.h"
#include "core/report/atomic_file.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <string_view>

namespace coolwarm {

namespace {

/// False: the file is the log itself, and nothing was written.
bool writeWhole(HistoryReader& reader, const QByteArray& bytes,
                const std::filesystem::path& target) {
    if (reader.reads(target))
        return false;
    AtomicFile file(target);
    file.write(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    file.commit();
    return true;
}

} // namespace

void TrendsPage::choosePicture(const QString& suffix) {
    const QString name = QStringLiteral("coolwarm-trends.") + suffix;
    QString file = QFileDialog::getSaveFileName(
        this, tr("Save picture"), proposedFolder(QStandardPaths::PicturesLocation).filePath(name),
        tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QLatin1Char('.') + suffix;
    savePicture(file);
}

void TrendsPage::savePicture(const QString& file) {
    const bool isSvg =
        QFileInfo(file).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0;
    const TrendsPicture picture(m_trends.reading(), m_effects, m_pickers->words(), font(),
                                layoutDirection());
    write(picture.file(isSvg ? QStringLiteral("svg") : QStringLiteral("png")), pathOf(file));
}

void TrendsPage::write(const QByteArray& bytes, const std::filesystem::path& target) {
    m_services.background.run<bool>(
        this,
        [openHistory = m_services.openHistory, bytes, target](const std::stop_token&) {
            return writeWhole(*openHistory(), bytes, target);
        },
        [this, target](const Delivered<bool>& written) {
            if (!written.value)
                m_notice->showNotice(NoticeBar::Kind::Error, written.failure);
            else if (*written.value)
                m_notice->showNotice(NoticeBar::Kind::Info,
                                     tr("The picture was saved as %1.").arg(pathText(target)));
            else
                m_notice->showNotice(NoticeBar::Kind::Error,
                                     tr("This file is the log itself. Name another file."));
            emit pictureTold();
        });
}

void TrendsPage::copyPicture() {
    const TrendsPicture picture(m_trends.reading(), m_effects, m_pickers->words(), font(),
                                layoutDirection());
    QGuiApplication::clipboard()->setImage(picture.image());
    m_notice->showNotice(NoticeBar::Kind::Info, tr("The picture was copied."));
}

} // namespace coolwarm
