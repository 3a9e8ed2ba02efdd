// SPDX-License-Identifier: MIT
// A figure above its caption.
#include "app/widgets/stat_tile.h"

#include "app/style/text_role.h"
#include "app/widgets/accessible_parts.h"
#include "app/widgets/layout/wrap_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace coolwarm {

StatTile::StatTile(const QString& caption, QWidget* parent)
    : QWidget(parent), m_value(new QLabel(this)), m_caption(new WrapLabel(this)) {
    setTextRole(m_value, TextRole::Value);
    setTextRole(m_caption, TextRole::Caption);
    m_value->setTextFormat(Qt::PlainText);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setText(caption);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_value);
    layout->addWidget(m_caption);
    layout->addStretch();
    installAccessibleParts();
    name();
}

void StatTile::setValue(const QString& value, const QString& spoken) {
    m_value->setText(value);
    m_spoken = spoken;
    name();
}

void StatTile::setCaption(const QString& caption) {
    m_caption->setText(caption);
    name();
}

void StatTile::name() {
    //: What a figure is, and the figure: "next ice: 16:18".
    const QString name =
        m_spoken.isEmpty() ? tr("%1: %2").arg(m_caption->text(), m_value->text()) : m_spoken;
    if (accessibleName() != name)
        setAccessibleName(name);
}

QString StatTile::value() const {
    return m_value->text();
}

QString StatTile::caption() const {
    return m_caption->text();
}

} // namespace coolwarm
