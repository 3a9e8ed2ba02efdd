// SPDX-License-Identifier: MIT
// Lays a figure above its caption.
#include "app/widgets/stat_tile.h"

#include "app/style/text_role.h"
#include "app/widgets/layout/wrap_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace coolwarm {

StatTile::StatTile(const QString& caption, QWidget* parent)
    : QWidget(parent), m_value(new QLabel(this)) {
    auto* below = new WrapLabel(this);
    setTextRole(m_value, TextRole::Value);
    setTextRole(below, TextRole::Caption);
    m_value->setTextFormat(Qt::PlainText);
    below->setTextFormat(Qt::PlainText);
    below->setText(caption);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_value);
    layout->addWidget(below);
    layout->addStretch();
}

void StatTile::setValue(const QString& value) {
    m_value->setText(value);
}

} // namespace coolwarm
