// SPDX-License-Identifier: MIT
// The window in one look and language, photographed page by page.
#pragma once

#include "app/style/theme.h"
#include "tests/app/support/window_bench.h"

#include <gtest/gtest.h>
#include <QTranslator>

#include <memory>

namespace coolwarm::test {

/// What the surroundings ask for: COOLWARM_TEST_FOLDER, where the pictures go (none without it),
/// COOLWARM_TEST_LOOK (light, dark, contrast-dark, contrast-light), COOLWARM_TEST_LANGUAGE (en, de,
/// long, arabic) and COOLWARM_TEST_SCREEN (large, small, laptop: see screens/).
struct Surroundings {
    Surroundings();

    QString folder;
    QString look;
    QString language;
    QString screen;
};

/// A texts' language for as long as it lives, with its numbers and its direction of writing.
class SpokenHere {
public:
    explicit SpokenHere(const QString& language);
    ~SpokenHere();
    SpokenHere(const SpokenHere&) = delete;
    SpokenHere& operator=(const SpokenHere&) = delete;

private:
    QLocale m_before;
    Qt::LayoutDirection m_direction;
    std::unique_ptr<QTranslator> m_texts;
    QTranslator m_textsOfQt; ///< of its own buttons
};

struct TourBench : testing::Test, WindowBench {
    TourBench();
    ~TourBench() override;

    /// Fourteen days of sessions at three parts of the body, with pain and notes.
    void fill();
    /// Once the window has the keyboard again after a dialog.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void pressControl(Qt::Key each) const { key(each, Qt::ControlModifier); }
    /// Photographs the window, or a dialog over it, once it is still; fails for what is cut off.
    void shoot(const QString& name) { shoot(*window, name); }
    void shoot(QWidget& part, const QString& name);
    /// The next dialog is photographed and closed.
    void shootDialog(const QString& name);
    /// The alarm has rung so long ago.
    void ringFor(std::chrono::minutes late);

    const Surroundings surroundings;
    SpokenHere spoken;
    Theme theme;
};

} // namespace coolwarm::test
