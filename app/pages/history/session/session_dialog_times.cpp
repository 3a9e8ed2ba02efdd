// SPDX-License-Identifier: MIT
// Keeps start, length and end of a session's form together: one that is moved moves another.
#include "app/pages/history/session/session_dialog.h"
#include "app/text/format.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_fields.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace coolwarm {

using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

constexpr minutes longest{24h}; // the rules take a longer session for a slip

} // namespace

// Start, length and end hang together: whoever moves one of them moves another.
void SessionDialog::addTimes(QFormLayout& form) {
    m_length->setRange(0, static_cast<int>(longest.count()));
    showSeconds(0s);
    form.addRow(tr("&Start:"), m_start);
    form.addRow(tr("&Length:"), m_length);
    form.addRow(tr("&End:"), m_end);
    connect(m_start, &TimeField::changed, this, &SessionDialog::moveEnd);
    connect(m_length, &QSpinBox::valueChanged, this, [this] {
        showSeconds(0s);
        moveEnd();
    });
    connect(m_end, &TimeField::changed, this, &SessionDialog::showLength);
}

// An end alone is behind the start.
void SessionDialog::makeTimes() {
    FieldSetting start;
    start.day = [this] { return dayShownIn(*m_start, startWas()); };
    makeTime(
        m_start, tr("Start"), [this] { return startWas(); }, start);
    FieldSetting end;
    end.after = [this] { return startNow(); };
    makeTime(
        m_end, tr("End"), [this] { return endWas(); }, end);
}

std::optional<Moment> SessionDialog::startWas() const {
    return m_session ? std::optional(m_session->start) : std::nullopt;
}

std::optional<Moment> SessionDialog::endWas() const {
    return m_session ? m_session->end : std::nullopt;
}

std::optional<Moment> SessionDialog::startNow() const {
    return shownIn(*m_start, startWas());
}

std::optional<Moment> SessionDialog::endNow() const {
    return shownIn(*m_end, endWas());
}

void SessionDialog::moveEnd() {
    const auto start = startNow();
    if (!start)
        return;
    const auto end = start->utc + minutes{m_length->value()} + m_beyond;
    const auto was = endWas();
    m_end->setValue(was ? toDateTime(Moment{end, was->offset})
                        : toDateTime(end)); // the clocks may be changed between
}

void SessionDialog::showLength() {
    const auto start = startNow();
    const auto end = endNow();
    if (!start || !end)
        return;
    const QSignalBlocker quiet(m_length);
    const auto length = end->utc - start->utc;
    const auto whole = std::clamp(std::chrono::floor<minutes>(length), minutes{0}, longest);
    m_length->setValue(static_cast<int>(whole.count()));
    showSeconds(length > 0s ? length % 1min : 0s);
}

// The length is chosen in minutes; the seconds of a timed session are shown and stay until then.
void SessionDialog::showSeconds(std::chrono::seconds beyond) {
    m_beyond = beyond;
    m_length->setSuffix(beyond == 0s ? tr(" min", "after a number of minutes")
                                     //: After a number of minutes: "13 min 34 s".
                                     : tr(" min %1 s").arg(beyond.count()));
}

} // namespace coolwarm
