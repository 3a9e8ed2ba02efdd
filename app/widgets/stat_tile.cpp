// SPDX-License-Identifier: MIT
// Lays a figure above its caption.
#include "app/widgets/stat_tile.h"

#include "app/style/text_role.h"
#include "app/widgets/accessible_parts.h"
#include "app/widgets/layout/wrap_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace coolwarm {

StatTile::StatTile(const QString& caption, QWidget* parent)
    : QWidget(parent), m_caption(caption), m_value(new QLabel(this)) {
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
    installAccessibleParts();
    name();
}

void StatTile::setValue(const QString& value, const QString& spoken) {
    m_value->setText(value);
    m_spoken = spoken;
    name();
}

void StatTile::name() {
    //: What a figure is, and the figure: "next ice: 16:18".
    const QString name =
        m_spoken.isEmpty() ? tr("%1: %2").arg(m_caption, m_value->text()) : m_spoken;
    if (accessibleName() != name)
        setAccessibleName(name);
}

} // namespace coolwarm
