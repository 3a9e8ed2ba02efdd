// SPDX-License-Identifier: MIT
// The list of the pages: whoever adds one adds it here and nowhere else.
#include "app/pages/guide/guide_page.h"
#include "app/pages/history/history_page.h"
#include "app/pages/page_spec.h"
#include "app/pages/services.h"
#include "app/pages/settings/settings_page.h"
#include "app/pages/today/today_page.h"
#include "app/pages/trends/trends_page.h"
#include "core/domain/modality.h"

namespace coolwarm {

namespace {

template <class Page>
QWidget* make(const Services& services) {
    return new Page(services);
}

template <class Page>
Page& as(QWidget& page) {
    return static_cast<Page&>(page);
}

} // namespace

std::vector<PageSpec> allPages() {
    return {
        {TodayPage::id(),
         TodayPage::tr("Today"),
         Icon::Today,
         Qt::CTRL | Qt::Key_1,
         make<TodayPage>,
         false,
         {{Qt::CTRL | Qt::Key_I, TodayPage::tr("Start ice"),
           [](QWidget& page) { as<TodayPage>(page).start(Modality::Ice); }},
          {Qt::CTRL | Qt::Key_H, TodayPage::tr("Start heat"),
           [](QWidget& page) { as<TodayPage>(page).start(Modality::Heat); }}},
         [](QWidget& page, const QJsonObject& draft) {
             return as<TodayPage>(page).openDraft(draft);
         }},
        {QStringLiteral("history"),
         HistoryPage::tr("History"),
         Icon::History,
         Qt::CTRL | Qt::Key_2,
         make<HistoryPage>,
         false,
         {{Qt::CTRL | Qt::Key_E, HistoryPage::tr("Export the sessions"),
           [](QWidget& page) { as<HistoryPage>(page).exportCsv(); }},
          {Qt::CTRL | Qt::Key_R, HistoryPage::tr("Doctor's report"),
           [](QWidget& page) { as<HistoryPage>(page).openReport(); }}},
         [](QWidget& page, const QJsonObject& draft) {
             return as<HistoryPage>(page).openDraft(draft);
         }},
        {QStringLiteral("trends"), TrendsPage::tr("Trends"), Icon::Trends, Qt::CTRL | Qt::Key_3,
         make<TrendsPage>},
        {QStringLiteral("guide"), GuidePage::tr("Guide"), Icon::Guide, Qt::CTRL | Qt::Key_4,
         make<GuidePage>},
        {QStringLiteral("settings"),
         SettingsPage::tr("Settings"),
         Icon::Settings,
         Qt::CTRL | Qt::Key_5,
         make<SettingsPage>,
         true,
         {},
         {},
         Qt::CTRL | Qt::Key_Comma},
    };
}

} // namespace coolwarm
