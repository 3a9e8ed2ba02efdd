// SPDX-License-Identifier: MIT
// Builds the file row, the progress bar and the buttons, and runs the work behind them.
#include "app/dialogs/long_task_dialog.h"

#include "app/accessible/announcement.h"
#include "app/style/text_role.h"
#include "app/text/pace_text.h"
#include "app/widgets/layout/scrolled.h"
#include "core/time/reading.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <cmath>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds betweenLooks{100};
constexpr int whole = 1000; // permille

} // namespace

LongTaskDialog::LongTaskDialog(Background& background, const QString& title, const QString& go,
                               QWidget* parent)
    : FittingDialog(parent),
      m_background(background),
      m_field(new QLineEdit),
      m_choose(new QPushButton(tr("Choose…"))),
      m_fileRow(buildFileRow()),
      m_bar(new QProgressBar),
      m_pace(new QLabel),
      m_progress(buildProgress()),
      m_result(new QLabel),
      m_go(new QPushButton(go)),
      m_close(new QPushButton(tr("Close"))),
      m_poll(new QTimer(this)) {
    setWindowTitle(title);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_poll->setInterval(betweenLooks);
    connect(m_poll, &QTimer::timeout, this, &LongTaskDialog::showPace);
    connect(m_choose, &QPushButton::clicked, this, &LongTaskDialog::choose);
    connect(m_go, &QPushButton::clicked, this, [this] { this->go(); });
}

LongTaskDialog::~LongTaskDialog() {
    m_work.request_stop();
}

QWidget* LongTaskDialog::buildFileRow() {
    auto* field = new QWidget;
    auto* line = new QHBoxLayout(field);
    line->setContentsMargins({});
    line->addWidget(m_field, 1);
    line->addWidget(m_choose);
    field->setFocusProxy(m_field);
    field->setFocusPolicy(Qt::StrongFocus); // or the key that its label underlines goes nowhere
    m_field->setAccessibleName(tr("File"));
    auto* row = new QWidget;
    auto* form = new QFormLayout(row);
    form->setContentsMargins({});
    form->addRow(tr("&File:"), field);
    return row;
}

QWidget* LongTaskDialog::buildProgress() {
    m_bar->setRange(0, whole);
    m_bar->setAccessibleName(tr("Progress"));
    setTextRole(m_pace, TextRole::Muted);
    auto* progress = new QWidget;
    auto* column = new QVBoxLayout(progress);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    column->addWidget(m_pace);
    progress->hide();
    return progress;
}

void LongTaskDialog::layOut(std::initializer_list<QWidget*> parts, const QList<QWidget*>& options) {
    m_options = options;
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &LongTaskDialog::reject);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : parts)
        column->addWidget(part);
    column->addStretch();
    column->addWidget(buttons);
    // Enter in the file's field means to begin; a default counts only once the button has its
    // dialog.
    m_choose->setAutoDefault(false);
    m_go->setDefault(true);
}

void LongTaskDialog::choose() {
    const QString path = chooseFile();
    if (!path.isEmpty())
        takeFile(path);
}

void LongTaskDialog::takeFile(const QString& path) {
    m_field->setText(QDir::toNativeSeparators(path));
    fileChosen();
}

QString LongTaskDialog::namedFile(const QString& missing) {
    const QString path = QDir::fromNativeSeparators(m_field->text().trimmed());
    if (path.isEmpty()) {
        tell(missing);
        m_field->setFocus();
    }
    return path;
}

// Once its lines are laid out: on a small screen they may lie below what can be seen.
void LongTaskDialog::tell(const QString& text) {
    m_result->setText(text);
    announce(*this, text);
    QTimer::singleShot(0, this, [this] { bringIntoSight(*m_result); });
}

void LongTaskDialog::showRunning(bool running) {
    m_running = running;
    m_bar->setValue(0);
    m_progress->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    m_close->setEnabled(true);
    for (QWidget* part : QList<QWidget*>{m_go, m_field, m_choose} + m_options)
        part->setEnabled(!running);
    if (running) {
        m_result->clear();
        m_since.start();
        showPace();
        m_poll->start();
    } else {
        m_poll->stop();
    }
}

void LongTaskDialog::showPace() {
    const Pace now = pace();
    m_bar->setValue(static_cast<int>(std::lround(now.share * whole)));
    m_pace->setText(paceText(now.sessions, now.share, Millis{m_since.elapsed()}));
}

void LongTaskDialog::reject() {
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_work.request_stop(); // what became of it is told when it ends
    m_close->setEnabled(false);
}

} // namespace coolwarm
