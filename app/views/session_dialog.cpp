// SPDX-License-Identifier: MIT
// A form for all that the log says of a session; the engine decides what of it may be.
#include "app/views/session_dialog.h"

#include "app/models/session_text.h"
#include "app/text/format.h"
#include "app/text/verdict_text.h"
#include "app/widgets/pain_picker.h"
#include "app/widgets/text_role.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace coolwarm {

namespace {

constexpr int longestMinutes = 24 * 60; // the rules take a longer session for a slip

QDateTimeEdit* timeEdit(const QString& name) {
    auto* edit = new QDateTimeEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    edit->setAccessibleName(name);
    return edit;
}

// Date and time as they are on the wall, without a zone: the edit must not shift them.
QDateTime onTheWall(const QDateTime& moment) {
    return {moment.date(), moment.time()};
}

QLabel* foldedLabel(TextRole role) {
    auto* label = new QLabel;
    setTextRole(label, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

std::optional<PainScore> scoreOf(const PainPicker& picker) {
    return picker.pain() ? PainScore::of(*picker.pain()) : std::nullopt;
}

} // namespace

SessionDialog::SessionDialog(std::optional<Session> session, EngineBridge& bridge,
                             PastChanges& changes, QWidget* parent)
    : FittingDialog(parent),
      m_session(std::move(session)),
      m_bridge(bridge),
      m_changes(changes),
      m_modality(new QComboBox),
      m_site(new QComboBox),
      m_start(timeEdit(tr("Start"))),
      m_length(new QSpinBox),
      m_end(timeEdit(tr("End"))),
      m_before(new PainPicker(tr("Pain &before"))),
      m_after(new PainPicker(tr("Pain &after"))),
      m_note(new QPlainTextEdit),
      m_fault(foldedLabel(TextRole::Body)),
      m_history(foldedLabel(TextRole::Muted)),
      m_save(new QPushButton(tr("Save"))) {
    build();
}

SessionDialog::SessionDialog(EngineBridge& bridge, PastChanges& changes, QWidget* parent)
    : SessionDialog(std::nullopt, bridge, changes, parent) {
    setWindowTitle(tr("Add a past session"));
    const Status& status = bridge.status();
    Session proposed;
    proposed.site = status.site;
    const auto now = std::chrono::floor<std::chrono::minutes>(status.now.wall);
    const auto offsetOf = [](std::chrono::sys_seconds moment) {
        return std::chrono::minutes{toDateTime(moment).offsetFromUtc() / 60};
    };
    proposed.end = Moment{now, offsetOf(now)};
    const std::chrono::sys_seconds start = now - status.ice.length;
    proposed.start = {start, offsetOf(start)};
    fill(proposed);
}

SessionDialog::SessionDialog(const Session& session, EngineBridge& bridge, PastChanges& changes,
                             const HistoryReaderFactory& makeReader, Background& background,
                             QWidget* parent)
    : SessionDialog(std::optional(session), bridge, changes, parent) {
    setWindowTitle(tr("Session"));
    fill(session);
    readChanges(makeReader, background);
}

SessionDialog::~SessionDialog() {
    m_work.request_stop();
}

void SessionDialog::build() {
    for (const Modality modality : bothModalities)
        m_modality->addItem(modalityText(modality), static_cast<int>(modality));
    addSites();
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(5 * fontMetrics().height());
    m_fault->setObjectName(QStringLiteral("sessionFault"));
    m_history->setObjectName(QStringLiteral("sessionChanges"));

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* form = new QFormLayout;
    if (m_session) {
        auto* summary = new QLabel(sessionSummary(*m_session));
        setTextRole(summary, TextRole::Section);
        summary->setWordWrap(true);
        column->addWidget(summary);
    }
    form->addRow(tr("&Therapy:"), m_modality);
    form->addRow(tr("S&ite:"), m_site);
    addTimes(*form);
    column->addLayout(form);
    column->addWidget(m_before);
    column->addWidget(m_after);
    auto* noteLabel = new QLabel(tr("&Note:"));
    noteLabel->setBuddy(m_note);
    column->addWidget(noteLabel);
    column->addWidget(m_note);
    column->addWidget(m_history);
    column->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    if (m_session) {
        auto* removal = buttons->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
        removal->setAutoDefault(false);
        connect(removal, &QPushButton::clicked, this, &SessionDialog::remove);
    }
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_fault);
    whole->addWidget(buttons);
    m_save->setDefault(true); // counts only once the button has its dialog
    const int line = fontMetrics().height();
    resize(30 * line, 38 * line);
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &SessionDialog::reject);
}

// Start, length and end hang together: whoever moves one of them moves another.
void SessionDialog::addTimes(QFormLayout& form) {
    m_length->setRange(0, longestMinutes);
    m_length->setSuffix(tr(" min", "after a number of minutes"));
    form.addRow(tr("&Start:"), m_start);
    form.addRow(tr("&Length:"), m_length);
    form.addRow(tr("&End:"), m_end);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& start) {
        const QSignalBlocker quiet(m_end);
        m_end->setDateTime(start.addSecs(qint64{m_length->value()} * 60));
    });
    connect(m_length, &QSpinBox::valueChanged, this, [this](int minutes) {
        const QSignalBlocker quiet(m_end);
        m_end->setDateTime(m_start->dateTime().addSecs(qint64{minutes} * 60));
    });
    connect(m_end, &QDateTimeEdit::dateTimeChanged, this, &SessionDialog::showLength);
}

void SessionDialog::showLength() {
    const QSignalBlocker quiet(m_length);
    m_length->setValue(static_cast<int>(m_start->dateTime().secsTo(m_end->dateTime()) / 60));
}

void SessionDialog::addSites() {
    m_site->setEditable(true); // a site of the user's own is typed
    m_site->setInsertPolicy(QComboBox::NoInsert);
    // As wide as its place and not as its longest name.
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_site->setMinimumContentsLength(16);
    for (const Site& site : m_bridge.sites())
        m_site->addItem(siteText(site));
}

void SessionDialog::fill(const Session& session) {
    m_modality->setCurrentIndex(m_modality->findData(static_cast<int>(session.modality)));
    m_site->setCurrentText(siteText(session.site));
    {
        const QSignalBlocker quietStart(m_start);
        const QSignalBlocker quietEnd(m_end);
        m_start->setDateTime(onTheWall(toDateTime(session.start)));
        m_end->setDateTime(onTheWall(toDateTime(*session.end)));
    }
    showLength();
    const auto value = [](const std::optional<PainScore>& pain) {
        return pain ? std::optional(pain->value()) : std::nullopt;
    };
    m_before->setPain(value(session.painBefore));
    m_after->setPain(value(session.painAfter));
    m_before->setAccent(Accent::Ice);
    m_after->setAccent(Accent::Ice);
    m_note->setPlainText(fromUtf8(session.note.text()));
}

// A session of the log keeps the offset it was recorded with; a new one has that of its moment
// here.
Moment SessionDialog::momentOf(const QDateTimeEdit& edit, const std::optional<Moment>& was) const {
    const QDateTime wall = edit.dateTime();
    if (was && wall == onTheWall(toDateTime(*was)))
        return *was;
    const int offset = was ? static_cast<int>(was->offset.count()) * 60 : wall.offsetFromUtc();
    const QDateTime fixed(wall.date(), wall.time(), QTimeZone(offset));
    return {std::chrono::sys_seconds{std::chrono::seconds{fixed.toSecsSinceEpoch()}},
            std::chrono::minutes{offset / 60}};
}

std::optional<Session> SessionDialog::entered() {
    const auto site = siteFromText(m_site->currentText());
    if (!site) {
        refuse(siteFaultText(*Site::faultOf(m_site->currentText().toStdString())));
        m_site->setFocus();
        return std::nullopt;
    }
    const std::string noteText = m_note->toPlainText().toStdString();
    const auto note = Note::of(noteText);
    if (!note) {
        refuse(noteFaultText(*Note::faultOf(noteText), m_note->toPlainText().size()));
        m_note->setFocus();
        return std::nullopt;
    }
    Session session = m_session.value_or(Session{});
    session.modality = static_cast<Modality>(m_modality->currentData().toInt());
    session.site = *site;
    const auto was = m_session ? std::optional(m_session->start) : std::nullopt;
    session.start = momentOf(*m_start, was);
    session.end = momentOf(*m_end, m_session ? m_session->end : std::nullopt);
    session.painBefore = scoreOf(*m_before);
    session.painAfter = scoreOf(*m_after);
    session.note = *note;
    return session;
}

void SessionDialog::save() {
    const auto session = entered();
    if (!session)
        return;
    if (m_session == session) {
        accept(); // nothing was changed, so the log has nothing to tell of it
        return;
    }
    if (m_session)
        submit(EditPast{*session});
    else
        submit(LogPast{session->modality, session->site, session->start, *session->end,
                       session->painBefore, session->painAfter, session->note});
}

void SessionDialog::remove() {
    submit(DeletePast{m_session->id});
}

void SessionDialog::submit(const Command& command) {
    const Submission answer = m_changes.make(command);
    switch (answer.kind) {
    case Submission::Kind::Done:
    case Submission::Kind::Waiting: // the window says so
        accept();
        return;
    case Submission::Kind::Refused:
        refuse(verdictText(*answer.refusal,
                           std::chrono::floor<std::chrono::seconds>(m_bridge.status().now.wall)));
        return;
    case Submission::Kind::Failed:
        refuse(m_bridge.troubleText());
    }
}

void SessionDialog::refuse(const QString& why) {
    m_fault->setText(why);
    m_fault->show();
    m_fault->setFocus();
}

void SessionDialog::readChanges(const HistoryReaderFactory& makeReader, Background& background) {
    m_work = background.run<QStringList>(
        this,
        [makeReader, session = *m_session](const std::stop_token&) {
            return changeLines(makeReader()->changesOf(session.id), session);
        },
        [this](const Delivered<QStringList>& delivered) {
            showChanges(delivered.value ? *delivered.value : QStringList{delivered.failure});
        });
}

void SessionDialog::showChanges(const QStringList& lines) {
    if (lines.isEmpty())
        return;
    m_history->setText(tr("Changes") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    m_history->show();
}

} // namespace coolwarm
