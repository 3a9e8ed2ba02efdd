// SPDX-License-Identifier: MIT
// A framed note of a headline and a line that can be emphasised without anything moving.
#pragma once

#include <QList>
#include <QWidget>

namespace coolwarm {

/// Holds several notes of which one is seen; it is as high as the highest of them, so that a note
/// that takes the place of another moves nothing.
class CueNote : public QWidget {
    Q_OBJECT

public:
    explicit CueNote(QWidget* parent = nullptr);

    /// Adds a note and returns its number; the first one is seen.
    int addNote(const QString& headline, const QString& line);
    /// Shows a note; emphasised it has a ground and a bar of its own.
    void showNote(int number, bool emphasised);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QMargins margins() const;

    QList<QWidget*> m_notes; ///< all of the same place
    int m_note = 0;
    bool m_emphasised = false;
};

} // namespace coolwarm
