// SPDX-License-Identifier: MIT
// What was refused after its form had been closed: shown and kept until somebody has read it.
#pragma once

#include "app/pages/services.h"
#include "core/engine/command.h"
#include "core/rules/verdict.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

namespace coolwarm {

class NoticeBar;

/// Stands above all pages, since nobody knows which of them is seen by then, until it is closed.
/// What somebody had typed stands nowhere else: it outlives the program in the file of the drafts.
class RefusedWords : public QObject {
    Q_OBJECT

public:
    /// Keeps the reference.
    RefusedWords(const Services& services, QObject* parent);

    /// For the window to place.
    [[nodiscard]] NoticeBar* bar() const { return m_bar; }
    /// What is to be kept at present.
    [[nodiscard]] QList<QJsonObject> kept() const;
    /// Shows what an earlier run has kept; returns what of it is something else.
    [[nodiscard]] QList<QJsonObject> takeUp(const QList<QJsonObject>& found);

signals:
    /// Something else is to be kept than before.
    void changed();

private:
    struct Line {
        QString text;
        bool isTyped; ///< by somebody, and not only an answer to what was pressed
    };

    void tell(const Command& command, const Refusal& refusal);
    void hold(const QString& text, bool isTyped);
    void display();

    EngineBridge& m_bridge;
    NoticeBar* m_bar;
    QList<Line> m_lines;
};

} // namespace coolwarm
