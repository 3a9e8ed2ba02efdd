// SPDX-License-Identifier: MIT
// Waits until nothing moves, looks for what is cut off, and keeps the picture.
#include "tests/tour/tour_bench.h"

#include "tests/app/support/layout_bench.h"
#include "tests/tour/pseudo_texts.h"

#include <QAbstractAnimation>
#include <QDir>
#include <QLibraryInfo>
#include <QScreen>

#include <algorithm>

namespace coolwarm::test {

namespace {

constexpr QSize usualWindow(1120, 760);
const QString cuts = QStringLiteral(
    "%1 of the page %2, in the look %3 and the language %4"); // what, page, look, language

// A breath goes on for minutes: nothing is waited for longer than a fade takes.
void waitForFades(const QWidget& part) {
    const int longest = 2 * part.style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    (void)QTest::qWaitFor(
        [&] {
            return std::ranges::none_of(part.findChildren<QAbstractAnimation*>(),
                                        [](const QAbstractAnimation* motion) {
                                            return motion->state() == QAbstractAnimation::Running;
                                        });
        },
        longest);
}

ThemeChoice lookOf(const QString& name) {
    if (name == u"dark")
        return ThemeChoice::Dark;
    if (name == u"contrast-dark")
        return ThemeChoice::HighContrastDark;
    return name == u"contrast-light" ? ThemeChoice::HighContrastLight : ThemeChoice::Light;
}

QLocale localeOf(const QString& language) {
    if (language == u"arabic")
        return QLocale(QLocale::Arabic, QLocale::Egypt);
    return language == u"de" ? QLocale(QLocale::German, QLocale::Germany)
                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

std::unique_ptr<QTranslator> textsOf(const QString& language) {
    if (language == u"long")
        return std::make_unique<PseudoTexts>(PseudoTexts::Kind::Long);
    if (language == u"arabic")
        return std::make_unique<PseudoTexts>(PseudoTexts::Kind::Arabic);
    auto texts = std::make_unique<QTranslator>();
    EXPECT_TRUE(texts->load(u"coolwarm_"_s + language, u":/i18n"_s)) << language.toStdString();
    return texts;
}

} // namespace

Surroundings::Surroundings()
    : folder(qEnvironmentVariable("COOLWARM_TEST_FOLDER")),
      look(qEnvironmentVariable("COOLWARM_TEST_LOOK", u"light"_s)),
      language(qEnvironmentVariable("COOLWARM_TEST_LANGUAGE", u"en"_s)),
      screen(qEnvironmentVariable("COOLWARM_TEST_SCREEN", u"large"_s)) {}

SpokenHere::SpokenHere(const QString& language)
    : m_direction(QGuiApplication::layoutDirection()), m_texts(textsOf(language)) {
    QLocale::setDefault(localeOf(language));
    QCoreApplication::installTranslator(m_texts.get());
    if (m_textsOfQt.load(QLocale(), u"qtbase"_s, u"_"_s,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

SpokenHere::~SpokenHere() {
    QCoreApplication::removeTranslator(&m_textsOfQt);
    QCoreApplication::removeTranslator(m_texts.get());
    QGuiApplication::setLayoutDirection(m_direction);
    QLocale::setDefault(m_before);
}

TourBench::TourBench()
    : WindowBench(utc("2026-03-02 08:00:00")),
      spoken(surroundings.language),
      theme(lookOf(surroundings.look)) {
    pages = allPages(); // in this language
    services.exporters = allExporters();
}

TourBench::~TourBench() {
    window.reset();
    QApplication::setPalette(QPalette());
}

void TourBench::fill() {
    const std::array sites{"Lower back", "Lower back", "Neck", "Left knee"};
    const std::array notes{"", "after the garden, eased a little", "", "slept badly", ""};
    for (int day = 14; day >= 1; --day) {
        for (const Modality modality : bothModalities) {
            const int at = 2 * day + (modality == Modality::Ice ? 0 : 1);
            const auto start = utc("2026-03-02 00:00:00") - std::chrono::days{day} +
                               std::chrono::minutes{8 * 60 + 370 * (at % 2) + 7 * (day % 5)};
            LogPast past = pastOf(modality, start, start + std::chrono::minutes{14 + at % 5});
            past.site = siteOf(sites.at(std::size_t(day) % sites.size()));
            past.note = noteOf(notes.at(std::size_t(at) % notes.size()));
            past.painBefore = pain(4 + at % 5);
            if (at % 3 != 0)
                past.painAfter = pain(2 + at % 4);
            ASSERT_TRUE(elsewhere(past).verdict.isAllowed()) << at;
        }
    }
}

void TourBench::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    press(key, modifiers);
}

void TourBench::shoot(QWidget& part, const QString& name) {
    if (&part == window.get())
        part.resize(usualWindow.boundedTo(part.screen()->availableSize()));
    Layout::settle();
    waitForFades(part);
    Layout::settle();
    for (const QWidget* each : part.findChildren<QWidget*>()) {
        const bool isEmptyPlace = each->layout() != nullptr && each->layout()->isEmpty();
        if (!each->isVisible() || isEmptyPlace || Layout::isInsideOfAnother(*each))
            continue;
        const QString fault = cutOff(*each);
        EXPECT_TRUE(fault.isEmpty())
            << cuts.arg(fault, name, surroundings.look, surroundings.language).toStdString();
    }
    if (surroundings.folder.isEmpty())
        return;
    const QString percent = QString::number(qRound(part.devicePixelRatio() * 100));
    const QString size =
        surroundings.screen == u"large" ? percent : percent + u'-' + surroundings.screen;
    const QString folder =
        u"%1/%2/%3/%4"_s.arg(surroundings.folder, surroundings.language, size, surroundings.look);
    ASSERT_TRUE(QDir().mkpath(folder));
    EXPECT_TRUE(part.grab().save(u"%1/%2.png"_s.arg(folder, name))) << folder.toStdString();
}

void TourBench::shootDialog(const QString& name) {
    dialogs.expect([this, name](QWidget& dialog) {
        shoot(dialog, name);
        dialog.close();
    });
}

void TourBench::ringFor(std::chrono::minutes late) {
    must(startOf(Modality::Ice, 20min));
    showWindow();
    advance(20min + late);
}

} // namespace coolwarm::test
