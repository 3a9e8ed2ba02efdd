// SPDX-License-Identifier: MIT
// A field for a day or a time: one line to type in, judged when it is finished, and a calendar.
#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace coolwarm {

/// Takes any text as it is typed and changes none of it. When the typing is finished (Return, or
/// the focus goes elsewhere, or judge()) the text is read; one that is not understood stays, the
/// field has no value, and below it stands why. Written from left to right in every language.
class TimeField : public QWidget {
    Q_OBJECT

public:
    /// A value, or none and in `said` why not. With a value `said` is a remark on it.
    struct Typed {
        std::optional<QDateTime> value;
        QString said;
    };
    using Read = std::function<Typed(const QString& text)>;
    /// Writes date and time of a value so that reading gives them again.
    using Write = std::function<QString(const QDateTime& wall)>;
    enum class Calendar { None, Beside };

    TimeField(const QString& name, Read read, Write write, Calendar calendar,
              QWidget* parent = nullptr);
    ~TimeField() override;

    /// Shows a value; nothing is emitted.
    void setValue(const std::optional<QDateTime>& value);
    /// Shows a text as if it had just been typed and not been finished.
    void setTyped(const QString& text);
    /// Whether what stands there is still being typed: value() is of what stood there before.
    [[nodiscard]] bool isBeingTyped() const { return m_isTyped; }
    /// The value that was set, typed and understood, or chosen; nothing while the text is none.
    [[nodiscard]] const std::optional<QDateTime>& value() const { return m_value; }
    /// The last value there was, also while the text is none.
    [[nodiscard]] const QDateTime& lastValue() const { return m_last; }
    /// Reads what stands there now. False, and said below, when it is not understood.
    bool judge();
    /// Says below the field what else is wrong with it, until it is typed anew; nothing takes it away.
    void say(const QString& text);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

signals:
    /// The user has given another value, or a text that is none.
    void changed();

private:
    void take(const Typed& typed);
    void openCalendar();
    void chooseDay(const QDate& day);

    Read m_read;
    Write m_write;
    QLineEdit* m_edit;
    QToolButton* m_calendar = nullptr;
    QLabel* m_said;
    std::optional<QDateTime> m_value;
    QDateTime m_last; ///< the last value there was: the calendar opens at it
    bool m_isTyped = false;
};

} // namespace coolwarm
