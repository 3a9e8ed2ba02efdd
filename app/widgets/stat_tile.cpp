// SPDX-License-Identifier: MIT
// A figure above its caption.
#include "app/widgets/stat_tile.h"

#include "app/style/text_role.h"
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
}

void StatTile::setValue(const QString& value) {
    m_value->setText(value);
}

void StatTile::setCaption(const QString& caption) {
    m_caption->setText(caption);
}

QString StatTile::value() const {
    return m_value->text();
}

QString StatTile::caption() const {
    return m_caption->text();
}

} // namespace coolwarm
