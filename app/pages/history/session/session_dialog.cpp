// SPDX-License-Identifier: MIT
// A form for all that the log says of a session; the engine decides what of it may be.
#include "app/pages/history/session/session_dialog.h"

#include "app/dialogs/form/submit.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "app/text/states/session_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/site_box.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/modality.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/engine/commands/past.h"
#include "core/engine/status.h"
#include "core/log/ports/history_reader.h"
#include "core/text/note.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace coolwarm {

SessionDialog::SessionDialog(std::optional<Session> session, EngineBridge& bridge, QWidget* parent)
    : DraftForm({QStringLiteral("session"), "session",
                 session ? std::optional(session->id) : std::nullopt},
                bridge, submitTo(bridge), parent),
      m_session(std::move(session)),
      m_modality(new QComboBox),
      m_site(makeSiteBox(bridge.sites())),
      m_length(new QSpinBox),
      m_before(new PainPicker(tr("Pain &before"))),
      m_after(new PainPicker(tr("Pain &after"))),
      m_skin(new QComboBox),
      m_history(wrappedLabel(TextRole::Muted)) {
    makeTimes();
    build();
}

SessionDialog::SessionDialog(EngineBridge& bridge, QWidget* parent)
    : SessionDialog(std::nullopt, bridge, parent) {
    setWindowTitle(tr("Add a past session"));
    const Status& status = bridge.status();
    const auto end = std::chrono::floor<std::chrono::minutes>(status.now.wall);
    fill(Session{.id = SessionId::random(), .site = status.site});
    m_start->setValue(toDateTime(end - status.cards.ice.length));
    m_end->setValue(toDateTime(end));
    showLength();
    takeAsFilled();
}

SessionDialog::SessionDialog(const Session& session, EngineBridge& bridge,
                             const HistoryReaderFactory& makeReader, Background& background,
                             QWidget* parent)
    : SessionDialog(std::optional(session), bridge, parent) {
    setWindowTitle(tr("Session"));
    fill(session);
    takeAsFilled();
    readChanges(makeReader, background);
}

SessionDialog::~SessionDialog() {
    m_work.request_stop();
}

void SessionDialog::build() {
    for (const Modality modality : bothModalities)
        m_modality->addItem(modalityText(modality), static_cast<int>(modality));
    addSkins();
    m_history->setObjectName(QStringLiteral("sessionChanges"));
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_history->hide();
    addFields();
    finish(*m_modality, {30, 38});
    keepFields();
}

void SessionDialog::addFields() {
    if (m_session) {
        auto* summary = new QLabel(sessionSummary(*m_session));
        setTextRole(summary, TextRole::Section);
        summary->setWordWrap(true);
        fields().addWidget(summary);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&Ice or heat:"), m_modality);
    form->addRow(tr("&Part of the body:"), m_site);
    addTimes(*form);
    fields().addLayout(form);
    fields().addWidget(m_before);
    fields().addWidget(m_after);
    auto* skin = new QFormLayout;
    skin->addRow(tr("S&kin afterwards:"), m_skin);
    fields().addLayout(skin);
    skin->setRowVisible(m_skin, m_session.has_value());
    addNote();
    fields().addWidget(m_history);
}

void SessionDialog::addSkins() {
    m_skin->setObjectName(QStringLiteral("skinChoice"));
    m_skin->addItem(tr("Not known", "how the skin was"), QString());
    for (const auto& [skin, word] : skinWords)
        m_skin->addItem(skinText(skin), fromUtf8(word));
}

void SessionDialog::keepFields() {
    keep(QStringLiteral("modality"), *m_modality);
    keep(QStringLiteral("site"), *m_site);
    keep(QStringLiteral("start"), *m_start, [this] { return startWas(); });
    keep(QStringLiteral("end"), *m_end, [this] { return endWas(); });
    keep(QStringLiteral("before"), *m_before);
    keep(QStringLiteral("after"), *m_after);
    keep(QStringLiteral("skin"), *m_skin);
    keepNote();
    connect(m_length, &QSpinBox::valueChanged, this, [this] { touched(); });
}

void SessionDialog::fill(const Session& session) {
    m_modality->setCurrentIndex(m_modality->findData(static_cast<int>(session.modality)));
    m_site->setCurrentText(siteText(session.site));
    m_start->setValue(toDateTime(session.start));
    m_end->setValue(session.end ? std::optional(toDateTime(*session.end)) : std::nullopt);
    showLength();
    m_before->setPain(session.painBefore);
    m_after->setPain(session.painAfter);
    m_skin->setCurrentIndex(
        m_skin->findData(session.skin ? fromUtf8(toWord(*session.skin)) : QString()));
    m_before->setAccent(Accent::Ice);
    m_after->setAccent(Accent::Ice);
    note().setPlainText(fromUtf8(session.note.text()));
}

void SessionDialog::takeUp(const QJsonObject& draft) {
    DraftForm::takeUp(draft);
    showLength();
}

std::optional<Session> SessionDialog::entered() {
    const auto site = siteIn(*m_site);
    const auto note = site ? noteIn() : std::nullopt;
    if (!note || !judge(*m_start) || !judge(*m_end))
        return std::nullopt;
    Session session = m_session ? *m_session : Session{SessionId::random()};
    session.modality = static_cast<Modality>(m_modality->currentData().toInt());
    session.site = *site;
    session.start = *startNow();
    session.end = endNow();
    session.painBefore = m_before->pain();
    session.painAfter = m_after->pain();
    session.note = *note;
    session.skin = skinFromWord(m_skin->currentData().toString().toStdString());
    return session;
}

void SessionDialog::save() {
    handOver(m_session, entered(), [](const Session& session) {
        return LogPast{session.modality,   session.site,      session.start, *session.end,
                       session.painBefore, session.painAfter, session.note};
    });
}

Command SessionDialog::removal() const {
    return DeletePast{m_session->id};
}

QString SessionDialog::refill(const Refusal& refusal) {
    const Session now = *refusal.other;
    const Session was = std::exchange(*m_session, now);
    fill(now);
    return differencesText(was, now);
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
