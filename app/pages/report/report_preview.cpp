// SPDX-License-Identifier: MIT
// Paints white sheets below each other.
#include "app/pages/report/report_preview.h"

#include "app/print/pages/page_paint.h"
#include "app/text/format.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

constexpr int margin = 10;

} // namespace

class ReportPreview::Sheets : public QWidget {
public:
    void setReport(const std::shared_ptr<const MadeReport>& report) {
        m_report = report;
        m_pictures.clear();
        updateGeometry();
        setFixedHeight(heightForWidth(width()));
        update();
    }

    [[nodiscard]] int heightForWidth(int width) const override {
        if (!m_report)
            return 1;
        const auto count = static_cast<int>(m_report->pages.pages.size());
        return margin + count * (sheetHeight(width) + margin);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        m_pictures.clear();
        setFixedHeight(heightForWidth(width()));
    }

    // Pages are painted once for each size: text costs some milliseconds a page.
    void paintEvent(QPaintEvent* event) override {
        if (!m_report)
            return;
        QPainter painter(this);
        for (std::size_t at = 0; at < m_report->pages.pages.size(); ++at) {
            const QRect place = sheet(at);
            if (place.intersects(event->rect())) {
                painter.drawPixmap(place.topLeft(), picture(at, place.size()));
                painter.setPen(palette().color(QPalette::Mid));
                painter.drawRect(place.adjusted(0, 0, -1, -1));
            }
        }
    }

private:
    [[nodiscard]] int sheetHeight(int width) const {
        const QSizeF size = m_report->pages.size;
        return static_cast<int>(std::lround((width - 2 * margin) * size.height() / size.width()));
    }
    [[nodiscard]] QRect sheet(std::size_t at) const {
        const int height = sheetHeight(width());
        return {margin, margin + static_cast<int>(at) * (height + margin), width() - 2 * margin,
                height};
    }
    // Only those near what is seen are kept.
    [[nodiscard]] const QPixmap& picture(std::size_t at, const QSize& size) {
        constexpr std::size_t most = 6;
        const auto found = m_pictures.find(at);
        if (found != m_pictures.end())
            return found->second;
        if (m_pictures.size() >= most)
            m_pictures.clear();
        QPixmap pixmap(size * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        paintPage(painter, m_report->pages, at, m_report->document.summary,
                  size.width() * pageUnitsPerInch / m_report->pages.size.width());
        painter.end();
        return m_pictures.emplace(at, pixmap).first->second;
    }

    std::shared_ptr<const MadeReport> m_report;
    std::map<std::size_t, QPixmap> m_pictures;
};

ReportPreview::ReportPreview(QWidget* parent) : QScrollArea(parent), m_sheets(new Sheets) {
    setObjectName(QStringLiteral("reportPreview"));
    setAccessibleName(tr("Preview"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the sheets' width would change twice
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_sheets);
}

void ReportPreview::setReport(const std::shared_ptr<const MadeReport>& report) {
    m_sheets->setReport(report);
    const auto pages = static_cast<std::int64_t>(report->pages.pages.size());
    setAccessibleName(tr("Preview, %Ln page(s)", "", forPlural(pages)));
    setAccessibleDescription(report->document.shortText);
}

// On a small screen what stands below it is to be seen as well: it has scroll bars of its own.
QSize ReportPreview::sizeHint() const {
    const int line = fontMetrics().height();
    return {30 * line, std::min(34 * line, screen()->availableSize().height() * 6 / 10)};
}

QSize ReportPreview::minimumSizeHint() const {
    return {14 * fontMetrics().height(), 12 * fontMetrics().height()};
}

} // namespace coolwarm
