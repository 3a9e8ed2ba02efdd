// SPDX-License-Identifier: MIT
// Shows how a CSV file is read, and lets all of it be chosen: encoding, dates, what each column is.
#pragma once

#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_shape.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;

namespace coolwarm {

/// Closed for a file that leaves nothing to ask; open for others, and when it is ticked.
class CsvShapePanel : public QWidget {
    Q_OBJECT

public:
    explicit CsvShapePanel(QWidget* parent = nullptr);

    /// Shows what was found out of a file with these choices.
    void showGuess(const CsvGuess& guess, const CsvChoices& choices, bool isRemembered);
    /// Nothing is known of the file that is named now.
    void clear();
    /// What was chosen here, or before.
    [[nodiscard]] const CsvChoices& choices() const { return m_choices; }
    /// The field that answers what has to be asked first; null where nothing has.
    [[nodiscard]] QWidget* asked() const { return m_asked; }

signals:
    /// Something was chosen; how the file is read then is not known yet.
    void changed();

private:
    void buildForm();
    void showColumns(const CsvGuess& guess);
    void addColumn(const CsvGuess& guess, std::size_t at);
    void clearColumns();
    void chooseColumn(QComboBox* box);
    void takeEncoding();
    void takeSeparator();
    void takeDates();
    void takeHeadings();

    QCheckBox* m_open;
    QWidget* m_details;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_dates;
    QCheckBox* m_noHeadings;
    QWidget* m_columns = nullptr;
    QList<QComboBox*> m_boxes;       ///< one for each column that is shown
    QComboBox* m_choosing = nullptr; ///< the one of them that was touched last
    QList<int> m_before;             ///< what stood in all of them before that
    QWidget* m_asked = nullptr;
    CsvChoices m_choices;
};

} // namespace coolwarm
