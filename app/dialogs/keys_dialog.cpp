// SPDX-License-Identifier: MIT
// Reads the shortcuts of the window, so that the list cannot say anything else than they do.
#include "app/dialogs/keys_dialog.h"

#include "app/widgets/keys/shortcut.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

QString everywhere() {
    return KeysDialog::tr("Everywhere");
}

// Of keys that are handled where they are pressed.
QList<KeyLine> ownKeys() {
    //: Keys as they stand on a keyboard, in a list of all keys.
    return {
        {KeysDialog::tr("Tab, Shift+Tab"),
         KeysDialog::tr("Go to the next part of the window, or to the one before"), everywhere()},
        {KeysDialog::tr("Alt with a letter that is underlined then"),
         KeysDialog::tr("Go to that part, or press that button"), everywhere()},
        {KeysDialog::tr("Esc"), KeysDialog::tr("Close a message or a dialog"), everywhere()},
        {KeysDialog::tr("Space, Enter"), KeysDialog::tr("I have taken it off"),
         KeysDialog::tr("Alarm")},
        {KeysDialog::tr("Esc"), KeysDialog::tr("Back to the alarm"),
         KeysDialog::tr("Question when the pack came off")},
        {KeysDialog::tr("Esc"), KeysDialog::tr("Cancel the start"),
         KeysDialog::tr("Start that waits")},
        {KeysDialog::tr("Enter"), KeysDialog::tr("Start now"), KeysDialog::tr("Start that waits")},
        {KeysDialog::tr("Esc"), KeysDialog::tr("Leave the large clock"),
         KeysDialog::tr("Large clock")},
        {KeysDialog::tr("0 to 9, 1 then 0, arrows"), KeysDialog::tr("Choose a score"),
         KeysDialog::tr("Pain")},
        {KeysDialog::tr("Del"), KeysDialog::tr("Clear the score"), KeysDialog::tr("Pain")},
        {KeysDialog::tr("Y or 1, N or 2, Backspace"),
         KeysDialog::tr("Answer yes, answer no, go back"), KeysDialog::tr("Warning signs")},
        {KeysDialog::tr("Up, Down, Page Up, Page Down"), KeysDialog::tr("Scroll the text"),
         KeysDialog::tr("Guide")},
        {KeysDialog::tr("Ctrl+Enter"), KeysDialog::tr("Finish the questions after a session"),
         KeysDialog::tr("Note")},
        {KeysDialog::tr("Left, Right, Home, End"), KeysDialog::tr("Choose a planned session"),
         KeysDialog::tr("Strip of the day")},
        {KeysDialog::tr("Alt+Left, Alt+Right, then Enter or Esc"),
         KeysDialog::tr("Move the planned session, then leave it there or put it back"),
         KeysDialog::tr("Strip of the day")},
        {KeysDialog::tr("Enter"), KeysDialog::tr("Choose from the times at which it can be"),
         KeysDialog::tr("Strip of the day")},
        {KeysDialog::tr("Enter"), KeysDialog::tr("Open the session"),
         KeysDialog::tr("List of sessions")},
        {KeysDialog::tr("Del"), KeysDialog::tr("Delete the session"),
         KeysDialog::tr("List of sessions")},
        {KeysDialog::tr("Arrows, Space"), KeysDialog::tr("Go from word to word, and choose one"),
         KeysDialog::tr("Words about a bout")},
        {KeysDialog::tr("Enter"), KeysDialog::tr("Add the word that was typed"),
         KeysDialog::tr("Words about a bout")},
        {KeysDialog::tr("Enter"), KeysDialog::tr("Open the bout"), KeysDialog::tr("List of bouts")},
        {KeysDialog::tr("Del"), KeysDialog::tr("Delete the bout"), KeysDialog::tr("List of bouts")},
        {KeysDialog::tr("Ctrl+C"), KeysDialog::tr("Copy the chosen rows"),
         KeysDialog::tr("List of sessions")}};
}

} // namespace

QList<KeyLine> keyLines(const QWidget& window) {
    QList<KeyLine> lines;
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        if (purposeOf(*shortcut).isEmpty())
            continue; // of a part that is in the list of their own
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        const KeyLine line{shortcut->key().toString(QKeySequence::NativeText), purposeOf(*shortcut),
                           owner == &window ? everywhere() : owner->accessibleName()};
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const KeyLine& each) {
            return each.what == line.what && each.where == line.where;
        });
        if (same == lines.end())
            lines.append(line);
        else
            //: Two ways to do the same by keys: "F1, Ctrl+?".
            same->keys = KeysDialog::tr("%1, %2").arg(same->keys, line.keys);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const KeyLine& one, const KeyLine& other) {
        return one.where == everywhere() && other.where != everywhere();
    });
    return lines + ownKeys();
}

KeysDialog::KeysDialog(QWidget& window) : FittingDialog(&window) {
    setWindowTitle(tr("Keys"));
    const QList<KeyLine> lines = keyLines(window);
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 3);
    table->setObjectName(QStringLiteral("keys"));
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("What they do"), tr("Keys"), tr("Where")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const KeyLine& line = lines.at(row);
        int column = 0;
        for (const QString& text : {line.what, line.keys, line.where})
            table->setItem(row, column++, new QTableWidgetItem(text));
    }
    table->resizeColumnsToContents();
    table->setCurrentCell(0, 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    table->setFocus();
    const int line = fontMetrics().height();
    const int wide = table->horizontalHeader()->length() + 4 * line;
    resize(std::max(wide, 30 * line), 34 * line);
    // On a small screen what they do is told in several lines, and nothing is scrolled sideways.
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace coolwarm
