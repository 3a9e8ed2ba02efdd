// SPDX-License-Identifier: MIT
// The trends: what the log says over time, as cards, charts and a table.
#pragma once

#include "app/control/trends/trends_service.h"
#include "app/pages/services.h"
#include "app/paint/charts/effect_chart.h"
#include "core/log/ports/trends_reader.h"

#include <QWidget>

#include <filesystem>
#include <functional>
#include <vector>

class QKeySequence;
class QLabel;

namespace coolwarm {

class ActionButton;
class FigureTable;
class NoticeBar;
class TrendCards;
class TrendCharts;
class TrendPickers;

class TrendsPage : public QWidget {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit TrendsPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] const TrendsService& trends() const { return m_trends; }
    /// Writes the charts as they are now to a file, whole or not at all, on a worker; as SVG where
    /// its name ends so, else as PNG. What becomes of it is told on the page.
    void savePicture(const QString& file);
    void copyPicture();

signals:
    /// What savePicture() was asked for is done or has failed, and been told.
    void pictureTold();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildActions();
    [[nodiscard]] QWidget* buildTrial();
    void addPictureAct(const QString& words, const QString& what, const QKeySequence& keys,
                       std::function<void()> act);
    void connectParts();
    void displayToday();
    void read();
    void display();
    void showAsTable(bool asTable);
    void showParts();
    void choosePicture(const QString& suffix);
    void write(const QByteArray& bytes, const std::filesystem::path& target);

    const Services& m_services;
    TrendsService m_trends;
    std::vector<EffectRow> m_effects;
    TrendPickers* m_pickers;
    ActionButton* m_asTable;
    ActionButton* m_save;
    NoticeBar* m_notice;
    QLabel* m_empty;
    TrendCards* m_cards;
    TrendCharts* m_charts;
    FigureTable* m_table;
    QString m_failure; ///< told last, until the log can be read again
    bool m_isTable = false;
    bool m_isFirst = true; ///< nothing has been read yet
};

} // namespace coolwarm
