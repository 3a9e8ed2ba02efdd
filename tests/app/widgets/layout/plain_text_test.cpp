// SPDX-License-Identifier: MIT
// What somebody typed is shown as it is, also where Qt or a desktop looks for markup.
#include "app/platform/desktop/tray.h"
#include "app/style/theme.h"
#include "app/widgets/layout/plain_text.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QScreen>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolTip>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;

TEST(PlainText, IsWhatEveryTextOfAMessageBoxIs) {
    QMessageBox box(QMessageBox::Question, u"<b>title</b>"_s, u"<img src='x'>"_s);
    box.setInformativeText(u"<b>hip</b> & thigh"_s);
    showPlainly(box);
    int shown = 0;
    for (const QLabel* label : box.findChildren<QLabel*>())
        if (!label->text().isEmpty()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
            ++shown;
        }
    EXPECT_EQ(shown, 2);
}

TEST(PlainText, OfATipIsShownAsItIs) {
    for (const QString& text : {u"<b>Knee</b>"_s, u"hip & thigh"_s, u"a &lt; b"_s, u"Knee"_s}) {
        EXPECT_TRUE(Qt::mightBeRichText(tipOf(text))) << "or its signs would be shown in code";
        EXPECT_EQ(QTextDocumentFragment::fromHtml(tipOf(text)).toPlainText(), text);
    }
    EXPECT_TRUE(tipOf({}).isEmpty());
}

TEST(PlainText, OfATipStaysWithinTheScreenHoweverLongItIs) {
    const Theme theme(ThemeChoice::Light);
    QWidget below;
    below.show();
    for (const QString& text : {u"slept badly and "_s.repeated(60), u"x"_s.repeated(900)}) {
        QToolTip::showText(QPoint(100, 100), tipOf(text), &below);
        const QWidget* tip = nullptr;
        for (const QWidget* each : QApplication::topLevelWidgets())
            if (each->isVisible() && each->inherits("QTipLabel"))
                tip = each;
        ASSERT_NE(tip, nullptr);
        EXPECT_TRUE(tip->screen()->availableGeometry().contains(tip->geometry()))
            << tip->width() << 'x' << tip->height();
        QTextDocument words;
        words.setDefaultFont(tip->font());
        words.setHtml(tipOf(text));
        words.setTextWidth(tip->width());
        EXPECT_LE(words.idealWidth(), tip->width()) << "no word is cut off";
        QToolTip::hideText();
        QCoreApplication::processEvents();
    }
    QApplication::setPalette(QPalette());
}

TEST(TrayTip, IsTakenForMarkupByNoTray) {
    for (const QString& text : {u"<b>Knee</b>"_s, u"hip &lt; thigh"_s, u"Knee &amp; hip"_s}) {
        const QString tip = trayTip(text);
        EXPECT_FALSE(Qt::mightBeRichText(tip)) << tip.toStdString();
        EXPECT_EQ(QString(tip).remove(QChar(0x2060)), text) << "what is put in cannot be seen";
        const QString read = QTextDocumentFragment::fromHtml(tip).toHtml();
        EXPECT_FALSE(read.contains(u"font-weight"_s)) << "by a tray that always looks for some";
    }
    EXPECT_EQ(trayTip(u"Knee"_s), u"Knee"_s);
}

} // namespace
} // namespace coolwarm
