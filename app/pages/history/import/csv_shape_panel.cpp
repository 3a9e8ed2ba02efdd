// SPDX-License-Identifier: MIT
// A list to choose from for each thing that was found out of a file.
#include "app/pages/history/import/csv_shape_panel.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/import_text.h"
#include "app/text/safe_text.h"
#include "app/widgets/fields/wrapped_check.h"
#include "app/widgets/layout/elided_label.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/report/csv/csv_words.h"
#include "core/text/encoding.h"
#include "core/time/written_time.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr int leftOut = -1;
constexpr int notChosen = -2;
constexpr int fewLetters = 8; // of a list that is narrower than its longest word

QComboBox* makeBox(const QString& name) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fewLetters);
    return box;
}

void select(QComboBox& box, int value) {
    box.setCurrentIndex(box.findData(value));
}

// Of many columns those that say something stand first in line.
QList<std::size_t> shownColumns(const CsvGuess& guess) {
    constexpr qsizetype most = 60;
    QList<std::size_t> shown;
    for (std::size_t at = 0; at < guess.headings.size(); ++at)
        if (guess.shape.columns[at])
            shown.append(at);
    for (const std::size_t at : guess.unknown())
        if (shown.size() < most)
            shown.append(at);
    std::sort(shown.begin(), shown.end());
    return shown;
}

} // namespace

CsvShapePanel::CsvShapePanel(QWidget* parent)
    : QWidget(parent),
      m_open(new QCheckBox(tr("Choose &how the file is read"))),
      m_details(new QWidget),
      m_encoding(makeBox(QStringLiteral("importEncoding"))),
      m_separator(makeBox(QStringLiteral("importSeparator"))),
      m_dates(makeBox(QStringLiteral("importDates"))),
      m_noHeadings(new WrappedCheck(tr("The first &line is a session already"))) {
    m_open->setObjectName(QStringLiteral("importShape"));
    m_noHeadings->setObjectName(QStringLiteral("importNoHeadings"));
    for (const TextEncoding each : {TextEncoding::Utf8, TextEncoding::Windows1252,
                                    TextEncoding::Utf16Le, TextEncoding::Utf16Be})
        m_encoding->addItem(encodingText(each), static_cast<int>(each));
    for (const char each : {',', ';', '\t'})
        m_separator->addItem(separatorText(each), static_cast<int>(each));
    buildForm();
    connect(m_open, &QCheckBox::toggled, m_details, &QWidget::setVisible);
    connect(m_encoding, &QComboBox::activated, this, &CsvShapePanel::takeEncoding);
    connect(m_separator, &QComboBox::activated, this, &CsvShapePanel::takeSeparator);
    connect(m_dates, &QComboBox::activated, this, &CsvShapePanel::takeDates);
    connect(m_noHeadings, &QCheckBox::clicked, this, &CsvShapePanel::takeHeadings);
    clear();
}

void CsvShapePanel::buildForm() {
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_separator->setAccessibleName(tr("Cells are separated by"));
    m_dates->setAccessibleName(tr("Dates have"));
    form->addRow(tr("&Encoding:"), m_encoding);
    form->addRow(tr("Cells are &separated by:"), m_separator);
    form->addRow(tr("&Dates have:"), m_dates);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins({});
    details->addLayout(form);
    details->addWidget(m_noHeadings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_open);
    column->addWidget(m_details);
}

void CsvShapePanel::clear() {
    m_choices = {};
    m_asked = nullptr;
    clearColumns();
    hide();
}

void CsvShapePanel::clearColumns() {
    m_boxes.clear();
    m_choosing = nullptr;
    delete m_columns;
    m_columns = nullptr;
}

void CsvShapePanel::showGuess(const CsvGuess& guess, const CsvChoices& choices, bool isRemembered) {
    m_choices = choices;
    select(*m_encoding, static_cast<int>(guess.shape.encoding));
    select(*m_separator, static_cast<int>(guess.shape.separator));
    m_dates->clear();
    const bool isUnclear = !guess.unclearDay.empty();
    if (isUnclear)
        m_dates->addItem(tr("Please choose"), notChosen);
    for (const DateOrder each : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        m_dates->addItem(dateOrderText(each), static_cast<int>(each));
    select(*m_dates, isUnclear ? notChosen : static_cast<int>(guess.shape.dates));
    m_noHeadings->setChecked(!guess.hasHeadings);
    m_noHeadings->setEnabled(guess.hasHeadings ||
                             choices.noHeadings); // else there are none to find
    clearColumns();
    showColumns(guess);
    m_asked = guess.canBeRead()                    ? nullptr
              : isUnclear && guess.missing.empty() ? m_dates
              : m_boxes.empty()                    ? nullptr
                                                   : static_cast<QWidget*>(m_boxes.first());
    const bool asks = !guess.isPlain() || !guess.canBeRead() || !guess.unknown().empty();
    m_open->setChecked(asks || isRemembered || !choices.empty());
    m_details->setVisible(m_open->isChecked());
    show();
}

void CsvShapePanel::showColumns(const CsvGuess& guess) {
    m_columns = new QWidget;
    auto* grid = new QGridLayout(m_columns);
    grid->setContentsMargins({});
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* title = wrappedLabel(TextRole::Section, tr("What the columns of the file are"));
    grid->addWidget(title, 0, 0, 1, 2);
    const QList<std::size_t> shown = shownColumns(guess);
    for (const std::size_t at : shown)
        addColumn(guess, at);
    const auto others = static_cast<qsizetype>(guess.unknown().size()) +
                        std::count_if(guess.shape.columns.begin(), guess.shape.columns.end(),
                                      [](const auto& column) { return column.has_value(); }) -
                        shown.size();
    if (others > 0)
        grid->addWidget(wrappedLabel(TextRole::Muted, tr("… and %Ln further column(s), which are "
                                                         "left out.",
                                                         "", forPlural(others))),
                        grid->rowCount(), 0, 1, 2);
    m_details->layout()->addWidget(m_columns);
}

void CsvShapePanel::addColumn(const CsvGuess& guess, std::size_t at) {
    const QString heading = headingText(guess, at);
    const QString sample = oneLine(fromUtf8(guess.samples[at]));
    auto* box = makeBox(QStringLiteral("importColumn%1").arg(at + 1));
    box->setProperty("column", QVariant::fromValue(static_cast<qulonglong>(at + 1)));
    box->addItem(tr("Leave out"), leftOut);
    for (const CsvColumn each : allCsvColumns)
        box->addItem(columnText(each), static_cast<int>(each));
    const auto is = guess.shape.columns[at];
    select(*box, is ? static_cast<int>(*is) : leftOut);
    //: %1 is a column's heading in a file, %2 what stands in its first cell
    const QString whole = tr("%1, for example %2");
    box->setAccessibleName(sample.isEmpty() ? heading
                                            : whole.arg(isolated(heading), isolated(sample)));
    auto* label = new ElidedLabel;
    label->setText(sample.isEmpty() ? heading : whole.arg(isolated(heading), isolated(sample)));
    auto* grid = qobject_cast<QGridLayout*>(m_columns->layout());
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    m_boxes.append(box);
    connect(box, &QComboBox::activated, this, [this, box] { chooseColumn(box); });
}

// No two columns are the same. Arrows go through the list one by one: only where they come to a
// stop another column gives way.
void CsvShapePanel::chooseColumn(QComboBox* box) {
    if (std::exchange(m_choosing, box) != box) {
        m_before.clear();
        for (const QComboBox* each : m_boxes)
            m_before.append(each->currentData().toInt());
    }
    const int value = box->currentData().toInt();
    m_choices.columns.clear();
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        QComboBox* each = m_boxes[at];
        if (each != box)
            select(*each, m_before[at] == value ? leftOut : m_before[at]);
        const int is = each->currentData().toInt();
        m_choices.columns.push_back(
            {static_cast<std::size_t>(each->property("column").toULongLong()),
             {},
             is == leftOut ? std::nullopt : std::optional(static_cast<CsvColumn>(is))});
    }
    emit changed();
}

// Other columns come to light then.
void CsvShapePanel::takeEncoding() {
    m_choices.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    m_choices.columns.clear();
    clearColumns();
    emit changed();
}

void CsvShapePanel::takeSeparator() {
    m_choices.separator = static_cast<char>(m_separator->currentData().toInt());
    m_choices.columns.clear();
    clearColumns();
    emit changed();
}

void CsvShapePanel::takeHeadings() {
    m_choices.noHeadings = m_noHeadings->isChecked();
    m_choices.columns.clear();
    clearColumns();
    emit changed();
}

void CsvShapePanel::takeDates() {
    if (m_dates->currentData().toInt() == notChosen)
        return;
    m_choices.dates = static_cast<DateOrder>(m_dates->currentData().toInt());
    emit changed();
}

} // namespace coolwarm
