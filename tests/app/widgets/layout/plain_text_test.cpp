// SPDX-License-Identifier: MIT
// What somebody typed is shown as it is, also where Qt or a desktop looks for markup.
#include "app/platform/desktop/tray.h"
#include "app/widgets/layout/plain_text.h"

#include <gtest/gtest.h>
#include <QTextDocumentFragment>

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
